import { culture } from '../culture';

export const pt = culture(
  'pt',
  `
H humano,humana,ser humano,pessoa real|humana|viva,pessoa|gente de verdade,humanos|pessoas reais,que seja humano,gente de carne e osso
R pessoa,indivíduo,homem,mulher,moça,moço
P atendente~s,agente,representante,telefonista,agente|representante|assistente de atendimento|suporte|serviço,teleoperador,recepcionista,mandatário,assistente,funcionári*,colaborador*,consultor*,gerente de conta,assessor*,operador*,balconista,gestor*,rececionista,técnico de verdade
S alguém,algm,outra pessoa,um de vocês
O gerente,supervisor~a,chefe,técnico,técnica,especialista,expert,funcionário,funcionária,colaborador~a,equipe,colega~s,pessoal,membro da|de equipe|equipa,responsável,encarregad*,diretor~a,médic~o~a,especialistas
Q humanos,pessoas,agentes,operadores,representantes,gente
A real,reais,verdadeiro,verdadeira,de verdade,de carne e osso,vivo,viva,ao vivo,a sério,humano mesmo,capaz,competente
D atendimento|serviço|apoio|suporte|assistência ao|a cliente~s,serviço|central|departamento de atendimento|relacionamento,suporte,ouvidoria,departamento|setor|equipe|equipa de vendas|suporte|reclamações|cobrança,helpdesk,pós venda,sac,setor|departamento financeiro,setor
B robô~s,máquina~s,computador,ia,inteligência artificial,programa,sistema,gravação
T falar,falo,falasse,flr,conversar,converso,conversa,chatear,chat,teclar,contatar,contactar,contato,contacto,entrar|entre|estar em contato|contacto,comunicar,dialogar,fale,tratar,tratar disso,explicar,ligação,chamada,papo,contactarem,contate,contacte,tirar dúvidas,bater papo,ser atendido,fala com,tratar disto,falar c,me comunicar
C liga,ligue,ser transferido,encaminh*,transfer*,transfir*,conect*,coloc*,redirecion*,direcion*,reencaminh*,colocar me|nos em contacto,me passa|passe|bota|coloca,passa a conversa|ligação|chamada,passar,escal*,me põe,passar me,passar a
c manda~r,leva,leve
G me dá|dê|dar|traga|traz|arruma|arranja|consiga|chame|manda|mande|envie|passa|passe|arrume,dá|dê|passe|traz me,traga,arruma,arranja,arranje,consiga,obter,ter,chama,chame,chamar,abre,abra,inicia~r,inicie,quero ver,me bota,arranje me,me chama,avisa
L telefonar,ligar para,telefone,ligasse
W quero,qro,kero,queria,quiser,queremos,gostaria,gostaria|gostava|gostaríamos de,gostava,preciso,preciso de,presiso,precisaria,precisava,precisamos,precisamos de,desejo,desejaria,necessito,prefiro,preferia,preferiria,exijo,solicito,peço,tenho que|de,me deixa|deixe,vou precisar de,precisar,espero,requeiro,quero que,tento,bora
M posso,poderia,podia,podemos,dá para,tem jeito|como de,dá pra ser,dá pra,seria possível,consigo,tem como,será possível
Y pode,podes,podem,consegue~m,poderiam,poderias,podias
K como,como é que,não consigo,o que devo|preciso fazer para,o que faço para,qual tecla aperto
h ajuda,me ajuda|ajude,ajudar,auxílio,assistência,responder,responda,me responder,ajude,atenda,atender,me atender,olhar,olhe,leia,resolva,resolver,me explicar,explique,ajude me,me atenda
I eu,me,mim,nós,a gente,comigo
U você,vc,vcs,vocês,tu,te,lhe,ti
x com,c,pra,pro,para,ao,aos,p,pr,num,em contato|contacto com,no,em,na,a
< de,do,da,por,pelo,pela
d um,uma,o,os,as,uns,algum,alguma,alguns,seu,sua,seus,teu,tua,vosso,este,esse,essa,qualquer
f já,agora,logo,só,somente,apenas,direto,rápido,por|no|pelo telefone,pelo|via|por chat,novamente,também,maldito,porra,caralho,realmente,mesmo,simplesmente,urgente,hoje,ainda hoje,continuar
p por favor|gentileza,pfv,pf,pfvr,porfavor,favor,obrigado,obrigada,se faz favor,blz
y oi,olá,bom dia,boa tarde|noite,oie,opa,sim,beleza,tá,bom,bem,olha,pá,vei,mano,cara,obrigado mas
E há,tem,existe,cadê,onde está,tem algum~a,não tem,não há
a disponível,aqui,aí,lá,online
r que,quem,com quem,com o|a qual,pra|para quem
N não,ñ,nem,nunca,jamais,sem,nada de,em vez de,ao invés de,nenhum~a,pare|para de,chega de,deixa de,cansei de,chega,farto de,recuso me
s pare,parar,desliga~r,desligue,tira
3 ele,ela,eles,elas,usuário~s,cliente~s,minha esposa,meu marido|filho,ninguém,todos,quer,quantos,diz que,emprego,trabalho,amig~o~a
= é um~a,você|vc é,és,eu sou,sou,somos,são,era,foi,estou|tô falando,ser,fosse,como um~a,será,seria,parece,está
J atendimento|serviço|apoio|suporte humano,chat|suporte|atendimento|assistência ao vivo
! alguém pode me ligar|chamar,com quem posso falar
~ pode|podem me ligar,liga pra|para mim,entrar em contato comigo
; e,mas,porque,pois,pq
v agente~s de viagem|viagens|seguros|trânsito,agente imobiliário|público|secreto|smith,operadora de,operador turístico,errar é humano,pessoa~s física~s|jurídica~s,por|em pessoa,pessoa idosa|só|ou,humano ou,contratar alguém,assistente virtual|social|do,consultor de
correct falas,fala,falei,falou,preco,precisa,precisam,contatos,conversas,passo,algo
m meu,minha,meus,minhas,noss~o~a~os~as
z ontem,semana|mês passada|passado,falei,falou,falaram,conversei,liguei,disse,disseram,atendeu,prometeu
hints o,os,a,as,de,que,e,em,um,uma,para,com,não,meu,minha,você,vc,como,qual,onde,quando,quero,posso,olá,oi,obrigado
`,
);
