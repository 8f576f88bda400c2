import { culture } from '../culture';

// Danish and Norwegian are so alike that they share a lexicon.
export const da = culture(
  'da',
  `
H menneske,mennesker,menneskeligt væsen,mennesket
R person,mand,mann,dame,vesen,væsen,ansvarlig person
P agent~en,*medarbejder*,*arbeider~en,*behandler~en,operatør~en,*rådgiver~en,*konsulent~en,ansat~te,ansatt~e,repræsentant~en,representant~en,ekspedient~en,vejleder~en,veileder~en,*medarbejder~en,kollega~en~er fra jer,fagperson~en,sekretær~en
S nogen,en anden|annen|andre,en eller anden,en|nogen|noen|nogle af|av jer|dere,en fra jer|dere,noen andre,nogle,noen,nån,vedkommende,hvem som helst,en af|av kød|kjøtt og blod,en i
O chef~en,*leder~en,specialist~en,spesialist~en,ekspert~en,tekniker~en,sjef~en,sygeplejerske~n,sykepleier~en,læge~n,lege~n,*personale~t,bankmand,selger~en,sælger~en,team~et,kollegene dine,kollega~en~er
Q folk,personer,agenter,konsulenter,rådgivere,medarbejdere,medarbeidere,ansatte,kolleger,kollegaer,eksperter
A rigtig~t~e,ægte,virkelig~e,levende,ekte,vanlig,almindelig~t,ordentlig~e,af kød og blod,av kjøtt og blod,menneskelig,ledig~t,venlig,hyggelig,sød,fysisk
D kundeservice~n,kundesupport~en,support~en,*senter~et,*center~et,kundetjeneste~n,*afdeling~en,*avdeling~en,til regnskab|salg|regnskap|bogholderiet|forsikring,kundestøtte~n,omstilling~en,sentralbord~et,bogholderi~et,reception~en,resepsjon~en
B botten,robot~ter~ten,chatbotten,maskine~r,boten,boter,roboter,roboten,chatboten,chatboter,maskin~en,datamaskin~en,computer~en,autosvar,standardsvar,færdige svar,telefonsvarer~en,ai
T snak,tal,chatte,chat,chatten,kontakt,snakk,i snakk|tale,skrive|skriver med,veksle noen ord,blive|bli stillet|satt om|over|igennem|gjennom,komme igennem|gjennom,drøfte,diskutere,samtale~n,tage|ta dette|den|saken|sagen,tage det|den her,får jeg fat|tak i|på,tale,snakke,kontakte~t,prate,fat|tak i
C forbind~e~es,stil~le,viderestil~le,omstil~le,overfør~e~es,videresend~e,koble~t,sett|sette over,viderekoble,eskaler~e,sæt|sætte|sett|sette|send|sende|skift|smid|smide|flyt|bytt mig|meg i|over|videre|igennem|gjennom,sat|satt i forbindelse|kontakt,bytt til,skift til,lad|la mig|meg komme,videre
c send,sæt,sett,smid,skift,bytt,flyt
G giv,få,hent~e,find~e,skaf,bring,gi,finn~e,skaff~e,tilkall,start~e,åbn,åpne,slip,slipp,tilkald
L opkald,ringe~r,oppringning,ringes,bli|blive ringet|ringt opp|op,ring,ringt,svare mig|meg,kontakter
W vil,ønsker~s,ønske,skal,behøver,ville,prøver at|å,forsøger at,forsøker å,kræver,krever,foretrækker,foretrekker,lad|la mig|meg,må,er nødt til at,er nødt til,nødt til,brug for,har brug for,beder om,ber om,bede om,trenger,hellere,skulle gjerne,venter på,leder efter,leter etter,vil ha,vil have,bliver nødt til at
M kan|kunne|må|skal|får jeg,kan man,ville det være|vært muligt|mulig,går det an,hadde det gått an å,går det,får jeg lov,kan|kunne jeg komme til at|å,kan vi
Y kan|vil|kunne|gider du|i|dere|de,vil du|de være venlig|så venlig at,kan,kunne,skulle
K hvordan,kan ikke,hvor,hvad|hva skal|må jeg skrive|gjøre|gøre|trykke for,hvordan kommer man|jeg
h hjælp~e~er,hjelp~e~er,assistance,assistanse,bistand,kigge på|med,se på,tage over,ta over,overtage,overta,svare,svarer,gennemgå,forklare,vende tilbage,kiggede
I jeg,mig,vi,os,meg,oss,man
U du,dig,i,jer,de,deg,dere
x med,til,at,i forbindelse med,hos,m,ved,å,over til,inn,op,opp,for at,for å
< fra,af,av
d en,et,den,det,jeres,din,dit,noget,nogle af jer,en af jeres,ene,ei,deres,ditt,en av deres,noe,anden,andet,annen,annet
f nu,nå,lige,straks,bare,gerne,gjerne,direkte,hurtigt,raskt,fort,kun,også,igen,igjen,faktisk,personligt,personlig,på|over telefon~en,have,ha,hatt,haft,meget,svært,lov,altså,mon,heller,istedet,i stedet,i dag,enten
p tak,takk,venligst,vennligst,vær så venlig|snill,er du snill,tusen|tusind takk|tak,ønskes
y god morgen|dag|aften,nej,beklager
E er der,har i,er det noen,finnes det,har dere,findes der
a tilgængelig,tilgjengelig,her,ledig,på vagt,hos jer|dere,i andre enden,på,i røret,i telefonen,på tråden
r som,der,jeg kan,som kan,hvem,hvis
N ikke,ingen,aldrig,aldri,uden,uten,gider|gidder ikke,i stedet for,nægter,nekter,ikke flere,drop,ellers tak,slippe~r
s stop,sluk,afslut,stopp,avslutt,kutt,fjern
3 han,hun,kunden,kunder,brugeren,brugere,hvor mange,brukeren,brukere,min søn|mor,aftale,avtale,job~b,arbejde,arbeid,ven~n
= er du,er jeg,jeg er,du er,er det,taler|snakker jeg,er dette,som en,talte,prater jeg,være
J menneskelig hjælp|hjelp|kontakt|support|betjening|assistance|assistanse,live chat|support|hjælp|hjelp,personlig hjælp|hjelp|betjening|rådgivning
! er det et|en menneske|person|medarbeider her|der|ledig,er det et|en ekte|virkelig menneske|person her|der|ledig,noen ordentlige,er der en jeg kan tale|snakke med
~ ring mig op,ring meg,ringe mig|meg op|opp|tilbage|tilbake
; og,men,fordi,eller,så
v forsikringsrådgiver,hemmelig agent,finansiel rådgiver,person eller,finansiell rådgiver,sjefen min,lederen min,kollegaen min,rådgiveren min,teamet mitt
correct manden
m min,mit,mitt,mine,vores,vårt,våre,hans,hendes,hennes
z i går,sidste|forrige uge,snakkede,snakket,sagde,talt,fik,lovede,lovet
hints jeg,er,det,ikke,og,en,at,har,kan,du,til,på,med,hvordan,hvad,hvor,mig,min,hej,tak,vil,gerne,af,den,der,et
`,
);
