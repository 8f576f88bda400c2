import { culture } from '../culture';

export const pt = culture(
  'pt',
  `
H human~a~o,ser humano,pessoa real|humana|viva,pessoa|gente de verdade,humanos|pessoas reais,voz humana
R pessoa,indivíduo,homem,mulher,moça,moço,rapaz,senhor~a
P atendente~s,agente,representante,telefonista,teleoperador,recepcionista,assistente,funcionári*,colaborador*,consultor*,gerente de conta,assessor*,operador*,balconista,gestor*,técnico de verdade,empregad~a~o
S alguém,algm,outra pessoa,um de vocês
O chefe,colaborador~a,colega~s,diretor~a,equipe,especialista~s,funcionári~a~o,gerente,médic~a~o,pessoal,responsável,supervisor~a,técnic~a~o,membro da|de equipa|equipe,encarregad*,superior,engenheir~a~o,mediador,trabalhador~a,administrativa,analista,profissional
Q humanos,pessoas,agentes,operadores,representantes,gente,empregados,técnicos
A capaz,competente,reais,real,verdadeir~a~o,viva,vivo,de verdade,de carne e osso,ao vivo,a sério
D atendimento|serviço|apoio|suporte|assistência ao|a cliente~s,suporte,ouvidoria,departamento|setor|equipe|equipa de vendas|suporte|reclamações|cobrança,pós venda,sac,setor|departamento financeiro,setor,receção,central|departamento de atendimento|relacionamento
B robô~s,máquina~s,computador,ia,inteligência artificial,programa,sistema,gravação,assistente virtual|automático,respostas automáticas
T flr,chat~ear,fale,falo,papo,falar,contat~e~o~ar,discut~o~ir,teclar,tratar,chamada,contact~e~o~ar~arem,convers~a~o~ar,falasse,ligação,dialogar,explicar,comunicar,esclarecer,tirar dúvidas,fala com,entre|estar|entrar em contato|contacto,escrever a|para,ser atendida|atendido
C liga,ligue,passar,ser transferido,passa a chamada|ligação|conversa,me põe|bota|passa|passe|coloca,passar a|me,encaminh*,transfer*,transfir*,conect*,coloc*,redirecion*,direcion*,reencaminh*,escal*,ponha~m
c entreg~ar~ue,leva,leve,manda~r
G abra,abre,arranj~a~e,arruma,avisa,chama~r,chame,consiga,inici~a~ar~e,obter,ter,traga,me dá|dê|dar|bota|traz|chama|chame|envie|manda|mande|passa|passe|traga|arruma|arrume|arranja|consiga,dá|dê|traz|passe|arranje me
L ligasse,telefon~ar~e,ligar para,ligar,liga|ligue me
W agradec~ia~o,bora,desej~aria~o,espero,exijo,gostaria,gostava,kero,necessito,peço,precis~amos~ar~aria~ava~o,preferi~a~ria,prefiro,presiso,pretendo,qro,quere~mos~ndo,queria,quero,quiser,requeiro,solicito,tento,tenho|gostava|preciso|gostaria|precisamos|gostaríamos de,quero|tenho que,me deixa|deixe
M é possível,podia,posso,consigo,podemos,poderia,dá pra ser,tem como,será|seria possível,tem como|jeito de,dá pra|para,será que
Y pode~m~s~riam~rias,podias,consegue~m
K como,como é que,não consigo,onde
h ajuda~r,ajude,assistência,atend~a~e~er~id~ida~ido,auxílio,explique,leia,olhar,olhe,resolv~a~er,respond~a~er,ver~ificar,visse,visto,dar uma olhada
I eu,me,mim,nós,a gente,comigo,connosco,conosco
U te,ti,tu,vc~s,lhe,você~s,contigo
x a,ao~s,c~om,em,na,no,num~a,p~ara,pr~a~o,em contato|contacto com
< da~s,de,do~s,pela,pelo,por
d algum~a,alguns,as,essa,esse,este,o~s,qualquer,seu~s,sua,teu,tua,um~a,uns,vossa,vosso~s
f agora,apenas,caralho,continuar,diret~amente~o,hoje,já,logo,maldito,mesmo,novamente,pessoalmente,porra,realmente,rápido,simplesmente,somente,só,também,urgente,por|no|pelo telefone,pelo|via|por chat,ainda hoje
p blz,favor,obrigad~a~o,pf~v~vr,porfavor,se faz favor,por favor|gentileza,obg,vlw
y oi~e,pá,tá,bem,bom,olá,opa,sim,vei,cara,mano,olha,beleza,bom dia,boa noite|tarde,desculpe
E há,tem,cadê,existe,onde está,tem algum~a,não há|tem
a disponível,aqui,aí,lá,online
r que~m,com|pra|para quem,com a|o qual
N ñ,nem,não,sem,chega,nunca,jamais,nenhum~a,em vez de,ao invés de,recuso me,nada|para|pare|chega|deixa|farta|farto|cansei de
s deslig~a~ar~ue,parar,pare,tira
3 ela~s,ele~s,amig~a~o,quer,todos,cliente~s,emprego,ninguém,quantos,usuário~s,trabalho,minha esposa,diz que,meu filho|marido,chamadas,se diz
= és,era,foi,ser~á~ia,sou,são,está,fosse,somos,parece,eu sou,tô|estou falando,é|como um~a,vc|você é
J atendimento|serviço|apoio|suporte humano,chat|suporte|atendimento|assistência ao vivo
! alguém pode me ligar|chamar,com quem posso falar
~ entrar em contato comigo,pode~m me ligar,liga pra|para mim
; e,mas,porque,pois,pq
v agente~s de viagem|viagens|seguros|trânsito,operadora de,operador turístico,errar é humano,pessoa~s física~s|jurídica~s,por|em pessoa,pessoa idosa|só|ou,humano ou,contratar alguém,assistente social,adicion~ar~o,agente imobiliário|público|secreto
correct falas,fala,falei,falou,preco,precisa,precisam,contatos,conversas,passo,algo
m meu~s,noss~a~o~as~os,minha~s
z atendeu,convers~ei~ou,disse~ram,falaram,falei,falou,liguei,ontem,pediu,prometeu,mês|semana passada|passado
hints o,os,a,as,de,que,e,em,um,uma,para,com,não,meu,minha,você,vc,como,qual,onde,quando,quero,posso,olá,oi,obrigado
`,
);
