import { culture } from '../culture';

export const it = culture(
  'it',
  `
H umano,umana,essere umano,persona reale|vera|umana,persone vere|reali
R persona,individuo,signore,signora,uomo,donna
P agente,operator~e~i,operatrice,interlocutore,rappresentante,agente|addetto|operatore|rappresentante al~l|di|del~l servizio|supporto|assistenza,agente|operatore|rappresentante del servizio clienti,impiegat*,funzionari*,commess*,collaborator*,centralinist*,consulent*,addett*,incaricat*
S qlcn,qlcuno,qualcun~o,chiunque,uno di voi
O direttore,direttrice,titolare,capo,supervisore,superiore,specialista,team,responsabile,collega del,staff,personale,membro del|di vostro|staff,tecnic*,espert*,reception,segreteria,banca,collega
Q umani,persone,agenti,operatori,gente
A vera,vere,veri,vero,vivo,reale,reali,normale,competente,qualificato,vero e proprio,in persona,umano vero,in carne e~d ossa,di vero|reale|umano
D servizio|assistenza|supporto clienti,supporto,centralino,ufficio reclami|commerciale,servizio clienti manuale,con l assistenza,amministrazione,l assistenza
B ia,computer,macchina,macchine~tta,software,programma,risponditore,assistente virtuale,risposte automatiche
T chat~ta~tare,parla~r~re~te~rne~rgli,parlo,sentir~e,spiegar~e~lo~glielo,colloqui~o~are,contatta~re,contatto,trattare,ascoltare,conferire,dialogare,discutere,comunicare,conversare,discuterne,chiacchierare,comunicazione,conversazione,farmi assistere,essere messo in contatto,prendere contatto,messa|messo|essere|entrare|mettermi|mettersi in contatto,farmi|faccia|fatemi parlare,essere contattato|richiamato da
C colleg~ami~are~armi~ateci~atemi,girami,mettimi,passare,scalare,connetta,connetti~mi~ti,escalare,giratemi,passarmi,connettere,escalation,connettermi,connettetemi,mi metta subito in linea,cedere la conversazione,metti~mi|mettere|mettermi|mettetemi in linea|contatto|comunicazione,mi metta|metti|mettete in linea|contatto|comunicazione,metti~mi in coda,mi giri|colleghi,trasferi*,reindirizz*,inoltr*
c passa,passi,invia
G apri~re,avvia~re,dammi,darmi,manda~mi~te~temi,avvisa~re,chiama,datemi,cercami,passami,portami,trovami,passatemi,portatemi,trovatemi,fatemi avere,fate venire,mi dai|dia|date|mandi|passa~te|passi|porti|trovi,fammi avere|parlare
L chiami,chiamata,richiami,telefona~ta,chiamasse,richiamare
W devo,cerco,esigo,fammi,serve,chiedo,voglio,volevo,vorrei,aspetto,bisogno,insisto,occorre,desidero,gradirei,pretendo,richiedo,vogliamo,volevamo,vorremmo,chiederei,necessito,preferisco,desidererei,desideriamo,sto cercando di,ci vuole,ho|avrei|abbiamo bisogno di,cerco|esigo|kiedo|chiedo|necessito di,mi piacerebbe|servirebbe,preferire*
M posso,potrei,possiamo,potremmo,è|sarebbe possibile,sarebbe così gentile da,le spiace,è fattibile
Y può,puoi,vuoi,potete,potrebbe,potreste,potresti,riesci a,mi può|puoi|potete|potreste
K se,come,dove,non riesco,in che modo,con quale,non riesco in nessun modo a,che tasto,come faccio a~d
h aiuto,aiutami,aiutatemi,mi aiuti,sostegno,assistenza,rispond*,aiutarmi,aiutare,aiuti,assistermi,legga,spiegare,spieghi,guardare,occuparsi,risolva,seguirmi
I m~e~i,ci,io,noi
U tu,voi,lei,te,vi,ti
x a~d~i~l~ll~lla~llo,cn,in,col,con,verso,in contatto con
< da~l~ll~lla~llo,di
d i~l,l~a~e~o,un~a~o,dei,gli,sua,suo,tua,tuo,altr~a~o,alcuni,vostra,vostro,qualche
f immediatamente,direttamente,solo,soltanto,per|al telefono,urgente,presto,di nuovo,ancora,anche,davvero,veramente,maledetto,dannato,invece,semplicemente,piuttosto,subito,ora,oggi,a voce,magari,continuare a
p per favore|cortesia|piacere,perfavore,x favore,pf,grazie,grazie mille,cortesemente
y ciao,salve,buongiorno,buonasera,ehi,sì,no,va bene,bene,scusa,non aiuta,non mi aiuta,zio,mi dica,allora,pronto
E c è,ce,ci sono,esiste,avete,hai,non c è
a disponibile,disponibili,qui,lì,online,adesso,in linea,dall altra parte,libero,libera
r che,chi,con|a cui,con il|la quale,cui,ke
N nn,né,mai,non,basta,senza,nessun~a~o,niente,anziché,levatemi,toglietemi,al posto di,piuttosto che,non intendo,non voglio più,basta con,invece|smetti~la~amola di,inutile parlare|chiamare|passarmi
b odio,stupido,inutile,idiota,non mi piace
s ferma~re,stop,blocca,disattiva~re
3 egli,ella,loro,utente,utenti,cliente,clienti,mia moglie,mio marito|figlio,tutti,lui,alcune,molte,quanti,dice che,lavoro,appuntamento,amic~o~a
= era,sei,sia,sono,fosse,fossi,siete,essere,sembra,sembri,diventare,sto parlando,parlo con,è|come un~a
J aiuto|servizio|intervento|sostegno|contatto umano
! qualcuno con cui posso parlare,con chi posso parlare,mi passa~te|passi qualcuno
~ chiamatemi,richiamatemi,richiamami,chiamami,mi chiami,richiamarmi,chiamarmi,contattarmi,ricontattarmi,essere ricontattat~o~a|richiamat~o~a,telefonarmi
; e,ma,perché,però,oppure
v agenti immobiliari,o persona,chattare con te,rappresentante delle,persona o|giusta|anziana|giuridica|impegnata|piacevole|sbagliata,agente smith|rubino|segreto|software|immobiliare|assicurativo,agente|agenti di viaggi~o|polizia|commercio,parlare di|in~glese|italiano,operatore sanitario|turistico|telefonico,o|corpo|genere umano,persona|persone che ti|lavora,parlare con me|te,consulente fiscale|finanziario,ufficio di|postale,team|personale di,robot|umano o
correct parli,parlato,parlano,personali,operare,voglia,collegata,colleghi,servizi,sera,altri,altre,tecnica,capi
m mia,mie~i,mio,nostr~a~i~o
z ieri,settimana|mese scorsa|scorso,ho parlato|sentito|contattato|chiamato|avuto|visto,ha detto|promesso|risposto
hints il,lo,la,gli,le,di,che,e,è,un,una,per,con,non,mi,mio,mia,come,cosa,quando,dove,voglio,vorrei,posso,ciao,grazie
`,
  { elision: true },
);
