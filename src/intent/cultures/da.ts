import { culture } from '../culture';

// Danish and Norwegian are so alike that they share a lexicon.
export const da = culture(
  'da',
  `
H menneske~t,menneskeligt væsen
R mand,mann,dame,sjel,sjæl,herre,vesen,væsen
P agent~en,ansat~t~te,operatør~en,*veileder~en,*vejleder~en,fagperson~en,representant~en,repræsentant~en,*medarbejder*,*arbeider~en,*behandler~en~e~ne,*rådgiver~en,*rådgjevar,tilsett,sakshandsamar,supporter~en,*konsulent~en,*medarbejder~en
S nån,noen,nogen,nogle,en eller anden,noen andre,hvem som helst,en|noen|nogen|nogle af|av jer|dere,en i|der|fra|anden|andre|annen,er der|det ingen,en fra jer|dere
O *chef~en,*ansvarlig~e,overordnet,jurist~en,*leder~en,specialist~en,spesialist~en,ekspert~en,tekniker~en,*sjef~en,sygeplejerske~n,sykepleier~en,læge~n,lege~n,*personale~t,bankmand,selger~en,sælger~en,*team~et,kollegene dine,kollega~en~er
Q folk~a~ene,mennesker,personer,agenter,*konsulenter,*rådgivere,*medarbejdere,*medarbeidere,ansatte,kolleger,kollegaer,eksperter
A sød,ekte,ægte,ledig~t,fysisk,rigtig~e~t,vanlig,venlig,levende,hyggelig,virkelig~e,ordentlig~e,almindelig~t,menneskelig~e,af kød og blod,av kjøtt og blod
D borgerservice,teknisk support,*sentral~en,kundeservice~n,kundesupport~en,support~en,*senter~et,*center~et,kundetjeneste~n,*afdeling~en,*avdeling~en,til regnskab|salg|regnskap|bogholderiet|forsikring,kundestøtte~n,omstilling~en,sentralbord~et,reception~en,resepsjon~en
B *boten,*boter,*botten,*botter,maskin~e~en~er,computer~en,datamaskin~en,standardsvar,telefonsvarer~en
T tal~e,chat~te~ten,prat~a~e,snak~k~ke,drøfte,kontakt~e~et,samtale~n,diskutere,bli~ve satt|stillet om|over|gjennom|igennem,får jeg fat|tak i|på,skrive~r med,ta~ge den|dette|sagen|saken,komme gjennom|igennem,i tale|snakk,fat|tak i
C stil~le,stil~le mig|meg om,koble~t,omstil~le,videre~send~stil~koble~sende~stille,eskaler~e,forbind~e~es,overfør~e~es,sæt~te|bytt|flyt|send~e|sett~e|smid~e|skift meg|mig i~gennem|over|videre|gjennom,la~d meg|mig komme,sett~e over,sat~t i kontakt|forbindelse,bytt|skift til
c sæt,bytt,flyt,send~e,sett,smid,skift
G få~r,gi~v,åbn,find~e,finn~e,hent~e,skaf~f~fe,slip~p,åpne,bring,start~e,tilkald,tilkall
L ring~e~t~er~es,opkald,kontakter,oppringning,bli~ve ringt|ringet op~p,svare meg|mig
W la~d,forlanger,helst,mangler,har lyst til,må,vil~le,skal,ønske~r~rs,krever,kræver,behøver,hellere,trenger,foretrekker,foretrækker,forsøger at,forsøker å,nødt til,brug for,har brug for,skulle gjerne,venter på,leder efter,leter etter,er|bliver nødt til at,ber|bede~r|anmoder om,prøver å|at,vil ha~ve,la~d meg|mig
M er det mulig~t,går det an,går det,får jeg lov,kan|kunne jeg komme til å|at,hadde|ville det være|vært mulig~t,må|får|ka~n|skal|kunne jeg|eg,kan vi|man
Y ka~n,kunne,skulle,vil de|du være så|venlig venlig at,kan|vil|gider|kunne i|de~re|du
K åssen,hvor~dan,kan ikke,hva~d må|skal jeg gøre|gjøre|skrive|trykke for,hvordan kommer jeg|man
h hjelp~e~er,hjælp~e~er,svare~r,overta~ge~r,ordne~r,løse~r,løyse,undersøge,undersøke,vurdere,bistand,forklare,gennemgå,assistance,assistanse,se på,ta~ge over,kigge på|med
I eg,æ,mæ,os~s,vi,jeg,man,meg,mig
U de~g~re,du,dig,jer
x i~nn,m~ed,å,at,op~p,hos,til,ved,i forbindelse med,over til,for å|at
< fra,af,av
d ei~n~t,en~e,et,den~ne,det~te,din~e,dit~t,noe,anden,andet,annen,annet,deres,jeres,noget,nogle af jer,en af jeres,en av deres
f ha~ft~tt~ve,nu,nå,kun,lov,mon,bare,fort,igen,lige,også,altså,enten,gerne,igjen,meget,raskt,svært,gjerne,heller,straks,direkte,faktisk,hurtigt,istedet,personlig~t,på|over telefon~en,i dag|stedet,jo,da,litt,kjapt,bli~r~ve
p tak~k,ønskes,venligst,vennligst,er du snill,vær så snill|venlig,tusen|tusind tak~k
y hei~sann,hej,nej,hallo,beklager,god dag|aften|morgen
E er det noen,finnes det,er|findes der,har i|dere
a på,her~inde,ledig~e,jobber,tilgængelig,tilgjengelig,i andre enden,på vagt|linja|linjen|tråden,hos jer|dere,i røret|telefonen
r der,som,hvem,hvis,jeg|som kan
N ikkje,drop,ikke,uden,uten,aldri~g,ingen,nekter,nægter,slippe~r,i stedet for,ikke flere,ellers tak,gider|gidder ikke
s kutt,sluk,stop~p,fjern,afslut,avslutt
3 han,hun,job~b,ven~n,aftale,arbeid,avtale,kunden,kunder,arbejde,brugere~n,brukere~n,hvor mange,min mor|søn
= være,talte,som en,er du|det~te|jeg,taler|prater|snakker jeg,du|jeg er
J menneskelig hjælp|hjelp|kontakt|support|betjening|assistance|assistanse,live chat|support|hjælp|hjelp,personlig hjælp|hjelp|betjening|rådgivning
! er det et|en ekte|virkelig menneske|person her|der|ledig,er der en jeg kan tale|snakke med
~ ring mig op,ring meg,ringe meg|mig op~p|tilbage|tilbake
; og,men,fordi,eller,så
v forsikringsrådgiver,hemmelig agent,person eller,teamet mitt,finansiel~l rådgiver,sjefen|lederen|kollegaen|rådgiveren min
correct manden
m min~e,mit~t,hans,våre,vårt,vores,hendes,hennes
z allerede fått,i går,sidste|forrige uge,snakkede,snakket,sagde,talt,fik,lovede,lovet
hints jeg,er,det,ikke,og,en,at,har,kan,du,til,på,med,hvordan,hvad,hvor,mig,min,hej,tak,vil,gerne,af,den,der,et
`,
);
