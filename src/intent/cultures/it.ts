import { culture } from '../culture';

export const it = culture(
  'it',
  `
H umano,umana,essere umano,persona reale|vera|umana,persone vere|reali,voce umana
R persona,individuo,signore,signora,uomo,donna,signorina,cristiano
P agente,interlocutore,rappresentante,impiegat*,funzionari*,commess*,collaborator*,centralinist*,consulent*,addett*,incaricat*,operator~e~i,operatrice,dipendent~e~i,receptionist,assistente,operatore|addetto del servizio clienti
S qlcn,qlcuno,qualcun~o,chiunque,uno di voi
O banca,capo,collega,personale,reception,responsabile,segreteria,specialista,staff,superiore,supervisore,team,titolare,tecnic*,espert*,direttore,direttrice,cassiere,referente,professionista
Q umani,persone,agenti,operatori,gente,dipendenti,colleghi
A vera,vere,veri,vero,vivo,reale,reali,normale,competente,qualificato,vero e proprio,in persona,in carne e~d ossa,di vero|reale|umano
D servizio|assistenza|supporto clienti,supporto,centralino,ufficio reclami|commerciale,amministrazione,l assistenza,reparto,servizio clienti manuale
B ia,macchin~a~e~etta,programma,risponditore,software,assistente virtuale,risposte automatiche,intelligenza artificiale,chat automatica,messaggi automatici
T ascolt~are~i,chat~ta~tare,chiacchierare,chiarire,colloqui~are~o,comunica~re~zione,conferire,contatt~a~are~o,conversa~re~zione,dialogare,discuter~e~ne,parla~r~re~rgli~rne~te,parlo,ragionare,sentir~e,spiegar~e~glielo~lo,trattare,prendere contatto,messa|messo|essere|entrare|mettermi|mettersi in contatto,essere contattato|richiamato da,farmi|faccia|fatemi|fammi|fai parla~re,essere mess~a~o in contatto,scrivere a
C colleg~ami~are~armi~ateci~atemi,connett~a~ere~ermi~etemi~i~imi~iti,escala~re~tion,girami,giratemi,mettimi,passar~e~mi,scalare,mi giri|colleghi,trasferi*,reindirizz*,inoltr*,passamelo,mett~a~i~imi~e~ere~ermi~ete~etemi in linea|contatto|comunicazione
c passa,passi,invia,affid~a~i
G apri~re,avere,avvia~re,dammi,darmi,manda~mi~te~temi,avvisa~re,chiama,datemi,cercami,passami,portami,trovami,passatemi,portatemi,trovatemi,fate venire,mi dai|dia|date|mandi|passa~te|passi|porti|trovi,fammi|fatemi avere
L chiam~are~asse~ata~i,richiam~a~are~i,telefona~re~ta
W aspetto,bisogno,cerco,chied~erei~o,desider~erei~iamo~o,devo,esigo,fammi,gradirei,insisto,necessito,occorre,preferisco,pretendo,richiedo,serve,vogli~amo~o,volev~amo~o,vorre~i~mmo,ci vuole,ho|avrei|abbiamo bisogno di,mi piacerebbe|servirebbe,preferire*,dovrei,vorei
M possiamo,posso,potre~i~mmo,è|sarebbe possibile,sarebbe così gentile da,c è modo di,si può
Y potete,potre~bbe~ste~sti,puoi,può,vuoi,riesci a,mi può|puoi|potete|potreste
K se,come,dove,non riesco,in che modo,come faccio a~d
h aiuta~mi~re~rmi~temi,aiuti,aiuto,guardare,interven~ire~to,legga,occup~arsi~i,seguir~e~mi,sostegno,spieg~are~hi,verificare,mi aiuti,rispond*,darmi|dare una mano,risolv*,assist*
I m~e~i,ci,io,noi
U tu,voi,lei,te,vi,ti
x a~d~i~l,all~a~e~o,cn,co~l~n,in,verso,in contatto con
< da~l,dall~a~o,de~l,dell~a~o,di
d alcuni,altr~a~o,dei,gli,i~l,l~a~e~o,qualche,sua,suo,tua,tuo,un~a~o,vostr~a~o
f ora,oggi,solo,anche,ancora,invece,magari,meglio,presto,subito,dannato,davvero,urgente,soltanto,maledetto,piuttosto,veramente,proseguire,direttamente,semplicemente,immediatamente,telefonicamente,a voce,continuare a,in questo momento,al|per telefono,di nuovo|persona
p per favore|cortesia|piacere,perfavore,x favore,pf,grazie,grazie mille,cortesemente,gentilmente,ti|la prego
y ciao,salve,buongiorno,buonasera,ehi,sì,no,va bene,bene,scusa,mi dica,allora,pronto,senti,ascolta,lascia stare
E ce,hai,avete,esiste,c è,non c è,è disponibile,ci sono|sarebbe
a adesso,disponibil~e~i,liber~a~o,lì,online,qui,in linea,dall altra parte,qua,là|lì|li dentro
r che,chi,con|a cui,con il|la quale,cui,ke
N nn,né,mai,non,basta,senza,nessun~a~o,niente,anziché,toglietemi,al posto di,piuttosto che,non intendo,non voglio più,basta con,smetti~la di,invece che|di
b odio,stupido,inutile,idiota,non mi piace,stufo
s ferma~re,blocca,disattiva~re
3 alcune,amic~a~o,appuntamento,client~e~i,egli,ella,lavoro,loro,lui,molte,quanti,tutti,utent~e~i,mia moglie,mio marito|figlio,dice che,si dice,se chiedessi
= diventare,era,essere,fosse,fossi,sei,sembr~a~i,sia,siete,sono,sto parlando,parlo con,è|come un~a
J aiuto|servizio|intervento|sostegno|contatto umano
! con chi posso parlare,mi passa~te|passi qualcuno
~ chiamatemi,richiamatemi,richiamami,chiamami,mi chiami,richiamarmi,chiamarmi,contattarmi,ricontattarmi,essere ricontattat~o~a|richiamat~o~a,telefonarmi
; e,ma,perché,però,oppure
v agenti immobiliari,o persona,chattare con te,rappresentante delle,parlare di|in~glese|italiano,operatore sanitario|turistico|telefonico,o|corpo|genere umano,persona|persone che ti|lavora,parlare con me|te,consulente fiscale|finanziario,ufficio di|postale,team|personale di,robot|umano o,aggiung~ere~o,passare a un altro,agente segreto|software|immobiliare|assicurativo|rubino,agent~e~i di viaggi~o|polizia|commercio,persona o|giusta|anziana|giuridica|impegnata|piacevole|sbagliata
correct parli,parlato,parlano,personali,operare,voglia,collegata,colleghi,servizi,sera,altri,altre,tecnica,capi
m mia,mie~i,mio,nostr~a~i~o
z ieri,ho già|avuto|visto|parlato|sentito|chiamato|contattato,ha detto|promesso|risposto,mese|settimana scorsa|scorso
hints il,lo,la,gli,le,di,che,e,è,un,una,per,con,non,mi,mio,mia,come,cosa,quando,dove,voglio,vorrei,posso,ciao,grazie
`,
  { elision: true },
);
