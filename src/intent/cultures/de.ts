import { culture } from '../culture';

export const de = culture(
  'de',
  `
H human,menschliches wesen
R mensch~en,person,kolleg~e~in~en von ihnen|euch,dame,herrn
P mitarbeiter~in~s~n,operator,operateur,berater~in~n,ansprechpartner~in,*mitarbeiter,*mitarbeiterin,*betreuer,sachbearbeiter~in,*vertreter~in,angestellte~n~r,servicekraft,bearbeiter~in,fachfrau,bediener~in,disponent~in,berater~in von ihnen,sachbearbeitung,*berater~in,agenten,agentin
S jemand~en~em,irgendjemand~en~em,irgendwen,irgendwem,wen,wem,jmd~n~m,einem|einen von euch|ihnen,jemand~en~em anderes|anders|anderen,jemand|jemanden|jemandem mit ahnung,wen anders
O chef~in,vorgesetzte~n~r,leiter,filialleiter,manager~in,techniker~in,spezialist~en~in,experte~n,expertin,fachmann,fachberater,fachkraft,kollege~n,kollegin,teamleiter~in,mitarbeitende~n~r,beschäftigte~n~r,abteilungsleiter~in,arzt,ärztin,anwalt,anwältin,apotheker~in,ingenieur~in,meister~in,typ~en,fachpersonal,personal,team
Q leute~n,personen
A real~e~en~er~em~es,richtige~n~r~m,lebende~n~r,lebendige~n~r,wahre~n,persönliche~n~r~m,echt*,menschlich*,wirklich*,aus fleisch und blut,lebendigem,leibhaftig~e~en~er~em,fähige~n~r,kompetente~n~r,verantwortlich*
D servicecenter,supportteam,serviceteam,kundencenter,helpdesk,manuellen|manueller kundenservice|kundendienst,*abteilung,*kundenservice,*kundendienst,kundenbetreuung,*support,mit der|dem buchhaltung|vertrieb|technik|hotline,zur buchhaltung|technik|hotline,aus der buchhaltung|technik,*hotline,vertrieb,technik,buchhaltung,rezeption,empfang,beschwerdestelle
B roboter~n,maschine~n,computer,ki,automat~en,computerstimme,*bot,*bots,standardantwort~en,textbaustein~e~en,programm,ansage~n,telefoncomputer
T sprechen,sprech,sprich,reden,rede,quatschen,plaudern,chatten,schreiben,kommunizieren,unterhalten,telefonieren,kontaktieren,kontakt aufnehmen,in kontakt|verbindung treten|kommen|setzen,erreichen,kontakt,austauschen,besprechen,gespräch,erreiche,kontaktiere,chat,telefonat,unterhaltung,austausch,beraten,sprechn,kontaktaufnahme,rücksprache,wenden,spreche mit,klären,erklären lassen
C verbinde~n~t,verbindest,verbindung,weiterleiten,weiterleitung an,weitergeleitet,durchstellen,leite|stell|stelle mich,stellen|leiten sie mich,überleiten,übergeben,übergebt,übergib,weitergeben,verbindn,vermittle~n~ln,zuschalten,herholen,durchzustellen,weiterzuleiten,übergebe,eskalier~en~e,verbunden werden,leite|leiten weiter,weitergeleitet werden,durchgestellt werden,schalte~n mich,verbinden lassen,zu verbinden,weiterreichen
c bringe,bring,reichen sie mich
G gib|hol|hole|bring|bringe|besorg|schick|sende mir,gib,geben|holen|bringen|schicken|besorgen sie mir|bitte,geben|holen|rufen sie,hol,hole,ruf,ich bekomme,bekommen,bekomme|kriege ich,geben,holst,gebt,kriegen,bekomme,gebt mir,her mit,hol mal
L rufe an,ruf an,anrufen,zurückrufen,anruf,ruft,anruft,zurückruft,meldet,melden,meldet sich,kümmert,übernimmt
W will,wil,möchte~n,möcht,wollen,brauche~n,brauch,benötige~n,wünsche~n,bitte um,muss,müsste,müssen,wollte,verlange,lass|lasst mich,lassen sie mich,versuche~n,suche,bevorzuge,würde,fordere,soll,sollte,mag,dringend,bestehe,ich hätte gern~e,hätte gern~e,muss ich,will ich,wäre mir lieber,wäre es lieber,am liebsten,wünschte,bräuchte,bräucht,erbitte,hätt,hätte ich gern~e,hätte lieber,bestehe auf,möchte ich,ziehe vor,ersuche um,bitte ihn
M kann|könnte|darf|dürfte ich|man,ist|wäre es möglich,gibt es die|eine möglichkeit,möglich,ob ich,kann,könnte,darf,geht das|es auch,geht das,dürfte ich wohl,ginge das|es,lässt sich
Y kannst|könntest|würdest du,kannst,können,könnten,würden,könnt|könntet ihr,kannste,würden sie mich freundlicherweise,können|könnten sie bitte,würdet ihr
K wie,wie kann|komme ich,um,wo,wann,kann nicht,kann ich nicht,wie komm|erreiche|bekomme|kriege|gelange|kontaktiere|spreche|finde ich,was muss ich,wo finde ich,welche taste,kein durchkommen
h hilfe,helfen sie mir,unterstützung,hilf,helfen,helfe,auskunft,weiterhelfen,weiterhilft,hilft,hilfe von,antwortet,beantwortet,antworten,übernehmen,draufschauen,drum kümmern,darum kümmern,auf schauen,erklär*
I ich,mich,mir,wir,uns,man
U du,sie,ihr,euch,ihnen,dich,dir,es
x mit,zu,an,zum,zur,ans,bei,beim,in verbindung|kontakt mit,m,auf
< von,vom,seitens,aus
d ein~e~en~em~er~es,der,die,das,den,dem,des,euer,eure~n~m~r,ihrem,ihren,ihrer,ihre,deinem,deinen,deiner,deine,nem,nen,ne,n,irgendeinem,einem|einer|einen|jemandem eurer|ihrer|deiner,irgendeine~n,anderer,anderen,anderem,andere
f jetzt,sofort,gleich,mal,doch,einfach,nur,direkt,gerade,endlich,schnell,umgehend,unbedingt,auch,wieder,noch,nochmal,sehr,persönlich,telefonisch,dann,heute,vielleicht,weiter,durch,gern~e,haben,freundlicherweise,wohl,bloß,am besten,lieber,falls möglich,drauf,ran,rüber,mehr,sich,per telefon
p bitte,danke,bitteschön,biite,vielen dank,erforderlich,gewünscht
y hallo,guten tag|morgen|abend,moin,servus,grüezi,ja,nein,nö,entschuldigung,sorry,gut,also
E gibt es,gibts,ist|sind da|hier|denn|dort,haben sie,habt ihr,ist
a da,hier,verfügbar,erreichbar,online,anwesend,frei,besetzt,am telefon
r der|die mir|mich,den|dem ich,mit dem|der|denen ich,mit wem,an wen,bei wem,wer,dass,wenn
N nicht,kein~e~en~em~er,nicht mehr,nie,niemals,ohne,weder,statt,anstatt,anstelle,keine lust,kein|keinen bock
b hasse,leid,dumm,blöd,nervig
s stopp~e,stop,beende~n,ausschalten,abschalten
3 er,man,kunde~n,nutzer,benutzer,user,jeder,mein mann,meine frau,seine,alle,viele,niemand,warum,wieso,welche,welcher,was,wenn du,du eine~n,immobilienmakler,sagt,sagt dass,termin,job,arbeit,stelle,vollmacht,freund~in
= bist du,sind sie,bin ich,spreche|rede|chatte|schreibe ich,ich bin|spreche,du bist,sie sind,ist das|dies,bist,ist er|sie,als,wie ein~e,war,wäre~n,wärst,hatte,habe ich,sein,werden,werde,wird,wirst
J live chat|support|hilfe,persönliches gespräch,weiterleitung,menschliche|menschlicher dienst~e
~ rückruf,rückruf bitte
; und,aber,weil,sondern,oder,sonst
v konsole des agenten,versicherungsvertreter,handelsvertreter,steuerberater,mensch|person oder,mitarbeiter gesucht|werden|von|dieser|aus,suche mitarbeiter,haben menschen,die menschen,reale person,benötigen|brauchen|suchen sie,finanzberater|anlageberater
correct hunan,persona,berate,beraten,sprachen,spricht,sprach,schreibt,rechte,recht,jeden,teams,vertreten,teambesprechung,überweisen
m mein~e~en~em~er~es,unser~e~en~em~er~es,sein~e~en~em~er
z gestern,vorhin,letzte woche,früher,neulich,sprach,redete,hat gesagt,sagte,meinte,gesprochen,telefoniert
hints der,die,das,und,ist,ich,nicht,ein,eine,einen,mit,für,auf,von,zu,wie,was,wann,wo,kann,mein,möchte,bitte,sie,du,wir
`,
  { verbLast: true },
);
