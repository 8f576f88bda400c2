import { culture } from '../culture';

export const pt = culture(
  'pt',
  `
H humano,humana,ser humano,pessoa real|humana|viva,pessoa|gente de verdade,humanos|pessoas reais,que seja humano,gente de carne e osso
R pessoa,indivíduo,homem,mulher,moça,moço
P atendente~s,agente,representante,telefonista,agente|representante|assistente de atendimento|suporte|serviço,teleoperador,recepcionista,mandatário,assistente,funcionári*,colaborador*,consultor*,gerente de conta,assessor*,operador*,balconista,gestor*,rececionista,técnico de verdade
S alguém,algm,outra pessoa,um de vocês
O chefe,médic~a~o,colega~s,equipe,expert,diretor~a,gerente,pessoal,técnica,técnico,supervisor~a,colaborador~a,funcionária,funcionário,responsável,especialista~s,membro da|de equipa|equipe,encarregad*
Q humanos,pessoas,agentes,operadores,representantes,gente
A real,reais,verdadeiro,verdadeira,de verdade,de carne e osso,vivo,viva,ao vivo,a sério,humano mesmo,capaz,competente
D atendimento|serviço|apoio|suporte|assistência ao|a cliente~s,serviço|central|departamento de atendimento|relacionamento,suporte,ouvidoria,departamento|setor|equipe|equipa de vendas|suporte|reclamações|cobrança,helpdesk,pós venda,sac,setor|departamento financeiro,setor
B robô~s,máquina~s,computador,ia,inteligência artificial,programa,sistema,gravação
T flr,chat~ear,fale,falo,papo,falar,teclar,tratar,chamada,contate,contato,falasse,ligação,contacte,contacto,contatar,conversa~r,converso,dialogar,explicar,comunicar,contactar~em,tirar dúvidas,bater papo,ser atendido,fala com,falar c,me comunicar,entre|estar|entrar em contato|contacto,tratar disso|disto
C liga,ligue,passar,ser transferido,colocar me|nos em contacto,passa a chamada|ligação|conversa,me põe|bota|passa|passe|coloca,passar a|me,encaminh*,transfer*,transfir*,conect*,coloc*,redirecion*,direcion*,reencaminh*,escal*
c manda~r,leva,leve
G ter,abra,abre,avisa,chama~r,chame,obter,traga,arruma,inicia~r,inicie,arranja,arranje,consiga,quero ver,me dá|dê|dar|bota|traz|chama|chame|envie|manda|mande|passa|passe|traga|arruma|arrume|arranja|consiga,dá|dê|traz|passe|arranje me
L telefonar,ligar para,telefone,ligasse
W qro,bora,kero,peço,exijo,quero,tento,desejo,espero,queria,quiser,gostava,preciso,prefiro,presiso,gostaria,precisar~ia,preferia,queremos,requeiro,solicito,desejaria,necessito,precisava,precisamos,preferiria,vou precisar de,tenho|gostava|preciso|gostaria|precisamos|gostaríamos de,quero|tenho que,me deixa|deixe
M podia,posso,consigo,podemos,poderia,dá pra ser,tem como,será|seria possível,tem como|jeito de,dá pra|para
Y pode~m~s~riam~rias,podias,consegue~m
K como,como é que,não consigo,o que devo|preciso fazer para,o que faço para,qual tecla aperto
h leia,olhe,ajuda~r,ajude,olhar,atenda,atender,auxílio,resolva,explique,resolver,responda,responder,assistência,ajude me,me ajuda|ajude|atenda|atender|explicar|responder
I eu,me,mim,nós,a gente,comigo
U te,ti,tu,vc~s,lhe,você~s
x a~o~os,c~om,p~r~ra~ro~ara,em,na,no,num,em contato|contacto com
< de,do,da,por,pelo,pela
d o~s,as,um~a,seu~s,sua,teu,tua,uns,essa,esse,este,algum~a,vosso,alguns,qualquer
f já,agora,logo,só,somente,apenas,direto,rápido,por|no|pelo telefone,pelo|via|por chat,novamente,também,maldito,porra,caralho,realmente,mesmo,simplesmente,urgente,hoje,ainda hoje,continuar
p pf~v~vr,blz,favor,obrigada,obrigado,porfavor,se faz favor,por favor|gentileza
y oi~e,pá,tá,bem,bom,olá,opa,sim,vei,cara,mano,olha,beleza,bom dia,obrigado mas,boa noite|tarde
E há,tem,cadê,existe,onde está,tem algum~a,não há|tem
a disponível,aqui,aí,lá,online
r que~m,com|pra|para quem,com a|o qual
N ñ,nem,não,sem,chega,nunca,jamais,nenhum~a,em vez de,ao invés de,recuso me,nada|para|pare|chega|deixa|farto|cansei de
s pare,parar,desliga~r,desligue,tira
3 ela~s,ele~s,amig~a~o,quer,todos,cliente~s,emprego,ninguém,quantos,usuário~s,trabalho,minha esposa,diz que,meu filho|marido
= és,era,foi,ser~á~ia,sou,são,está,fosse,somos,parece,eu sou,tô|estou falando,é|como um~a,vc|você é
J atendimento|serviço|apoio|suporte humano,chat|suporte|atendimento|assistência ao vivo
! alguém pode me ligar|chamar,com quem posso falar
~ entrar em contato comigo,pode~m me ligar,liga pra|para mim
; e,mas,porque,pois,pq
v agente~s de viagem|viagens|seguros|trânsito,agente imobiliário|público|secreto|smith,operadora de,operador turístico,errar é humano,pessoa~s física~s|jurídica~s,por|em pessoa,pessoa idosa|só|ou,humano ou,contratar alguém,assistente virtual|social|do,consultor de
correct falas,fala,falei,falou,preco,precisa,precisam,contatos,conversas,passo,algo
m meu~s,noss~a~o~as~os,minha~s
z disse~ram,falei,falou,ontem,liguei,atendeu,falaram,prometeu,conversei,mês|semana passada|passado
hints o,os,a,as,de,que,e,em,um,uma,para,com,não,meu,minha,você,vc,como,qual,onde,quando,quero,posso,olá,oi,obrigado
`,
);
