import { culture } from '../culture';

export const it = culture(
  'it',
  `
H umano,umana,essere umano,persona reale|vera|umana,persone vere|reali
R persona,individuo,signore,signora,uomo,donna
P operatore,operatrice,agente,rappresentante,agente|operatore|rappresentante|addetto del|al|di|all|dell servizio|assistenza|supporto,agente|operatore|rappresentante del servizio clienti,operator~i,impiegat*,funzionari*,interlocutore,commess*,collaborator*,centralinist*,consulent*,addett*,incaricat*
S qualcuno,qualcun,uno di voi,chiunque,qlcn,qlcuno
O direttore,direttrice,titolare,capo,supervisore,superiore,specialista,team,responsabile,collega del,staff,personale,membro del|di vostro|staff,tecnic*,espert*,reception,segreteria,banca,collega
Q umani,persone,agenti,operatori,gente
A vero,vera,veri,vere,reale,reali,in carne ed|e ossa,di vero|reale|umano,vivo,vero e proprio,qualificato,competente,in persona,normale,umano vero
D servizio|assistenza|supporto clienti,supporto,centralino,ufficio reclami|commerciale,servizio clienti manuale,con l assistenza,amministrazione,l assistenza
B macchina,macchine,computer,ia,software,programma,risponditore,assistente virtuale,risposte automatiche,macchinetta
T parlare,parlar,parlo,parla,parlate,parlarne,chattare,chatta,chiacchierare,conversare,dialogare,discutere,comunicare,contattare,contatta,contatto,entrare|essere|mettermi|mettersi in contatto,sentire,essere contattato|richiamato da,farmi|fatemi|faccia parlare,chat,spiegar~lo~e~glielo,trattare,discuterne,conversazione,parlargli,farmi assistere,essere messo in contatto,messo|messa in contatto,comunicazione,ascoltare,sentir,prendere contatto,conferire,colloqui~o~are
C mettimi|mettetemi|metti|mettere in contatto|comunicazione|linea,mi metta|metti|mettete in contatto|comunicazione|linea,connettimi,connettetemi,connettiti,connetti,connetta,connettermi,connettere,collegami,collegatemi,mi colleghi,trasferi*,reindirizz*,inoltr*,mettermi in comunicazione|contatto|linea,mi metta subito in linea,metti~mi in coda,colleg~armi~ateci,cedere la conversazione,passare,passarmi,scalare,escalation,escalare,girami,giratemi,mettimi,mi giri,collegare,collegarmi
c passa,passi,invia
G dammi,datemi,mi dia|dai|date|porti|trovi|mandi|passi|passa|passate,darmi,portami,portatemi,trovami,trovatemi,chiama,passami,passatemi,avvia~re,apri~re,cercami,manda~mi,mandate~mi,fammi parlare,fammi|fatemi avere,fate venire,avvisa~re
L telefona,telefonata,chiamata,chiami,chiamasse,richiamare,richiami
W voglio,vorrei,vogliamo,vorremmo,volevo,volevamo,desidero,desidererei,desideriamo,ho bisogno di,avrei|abbiamo bisogno di,necessito,serve,occorre,esigo,pretendo,richiedo,chiedo,preferisco,devo,fammi,chiedo di,preferire*,sto cercando di,cerco,cerco di,bisogno,mi piacerebbe,chiederei,aspetto,gradirei,insisto,mi servirebbe,kiedo di,esigo di,necessito di,ci vuole
M posso,potrei,possiamo,potremmo,è|sarebbe possibile,sarebbe così gentile da,le spiace,è fattibile
Y puoi,potresti,può,potrebbe,potete,potreste,riesci a,vuoi,mi può,mi potete,mi puoi,mi potreste
K come,non riesco,dove,se,in che modo,con quale,non riesco in nessun modo a,che tasto,come faccio ad|a
h aiuto,aiutami,aiutatemi,mi aiuti,sostegno,assistenza,rispond*,aiutarmi,aiutare,aiuti,assistermi,legga,spiegare,spieghi,guardare,occuparsi,risolva,seguirmi
I io,mi,me,noi,ci,m
U tu,voi,lei,te,vi,ti
x con,a,ad,al,alla,allo,ai,all,in contatto con,cn,verso,in,col
< da,dal,dalla,di,dallo,dall
d un,uno,una,il,lo,la,i,gli,le,l,vostro,vostra,tuo,tua,suo,sua,qualche,alcuni,dei,altr~o~a
f immediatamente,direttamente,solo,soltanto,per|al telefono,urgente,presto,di nuovo,ancora,anche,davvero,veramente,maledetto,dannato,invece,semplicemente,piuttosto,subito,ora,oggi,a voce,magari,continuare a
p per favore|cortesia|piacere,perfavore,x favore,pf,grazie,grazie mille,cortesemente
y ciao,salve,buongiorno,buonasera,ehi,sì,no,va bene,bene,scusa,non aiuta,non mi aiuta,zio,mi dica,allora,pronto
E c è,ce,ci sono,esiste,avete,hai,non c è
a disponibile,disponibili,qui,lì,online,adesso,in linea,dall altra parte,libero,libera
r che,chi,con|a cui,con il|la quale,cui,ke
N non,mai,senza,nessun,nessuno,nessuna,né,niente,invece di,al posto di,piuttosto che,smetti di,smettila di,anziché,nn,non intendo,non voglio più,smettiamola di,levatemi,toglietemi,basta,basta con,inutile passarmi|parlare|chiamare
b odio,stupido,inutile,idiota,non mi piace
s ferma~re,stop,blocca,disattiva~re
3 egli,ella,loro,utente,utenti,cliente,clienti,mia moglie,mio marito|figlio,tutti,lui,alcune,molte,quanti,dice che,lavoro,appuntamento,amic~o~a
= sei,è un,è una,sono,siete,sto parlando,parlo con,era,essere,fosse,come un~a,sembra,sembri,fossi,diventare,sia
J aiuto|servizio|intervento|sostegno|contatto umano
! qualcuno con cui posso parlare,con chi posso parlare,mi passate|passi|passa qualcuno
~ chiamatemi,richiamatemi,richiamami,chiamami,mi chiami,richiamarmi,chiamarmi,contattarmi,ricontattarmi,essere ricontattat~o~a|richiamat~o~a,telefonarmi
; e,ma,perché,però,oppure
v agente immobiliare,agenti immobiliari,agente|agenti di viaggio|viaggi|commercio|polizia,agente assicurativo|segreto|smith|software|rubino,consulente finanziario|fiscale,operatore turistico|telefonico|sanitario,corpo umano,genere umano,persona|persone che ti|lavora,persona impegnata|sbagliata|giusta|anziana|giuridica|piacevole|o,o persona|umano,umano o,robot o,parlare di|in|italiano|inglese,parlare con te|me,chattare con te,ufficio postale|di,personale di,team di,rappresentante delle
correct parli,parlato,parlano,personali,operare,voglia,collegata,colleghi,servizi,sera,altri,altre,tecnica,capi
m mio,mia,miei,mie,nostr~o~a~i
z ieri,settimana|mese scorsa|scorso,ho parlato|sentito|contattato|chiamato|avuto|visto,ha detto|promesso|risposto
hints il,lo,la,gli,le,di,che,e,è,un,una,per,con,non,mi,mio,mia,come,cosa,quando,dove,voglio,vorrei,posso,ciao,grazie
`,
  { elision: true },
);
