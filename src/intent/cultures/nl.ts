import { culture } from '../culture';

export const nl = culture(
  'nl',
  `
H human,menselijk wezen
R mens,persoon,individu
P medewerkster,operator,*adviseur,*medewerker,*consulent~en,consultant~s,*bediende,*werknemer,*vertegenwoordiger,*beheerder,*behandelaar,telefonist~e,receptionist~e,*agent
S iemand,iemand anders,iemand van jullie,menselijk iemand
O leidinggevende,chef,baas,teamleider,collega,specialist,expert,personeelslid,teamlid,verantwoordelijke,deskundige,verpleegkundige,arts,technicus,monteur,balie,personeel,team,assistent~e
Q mensen,personen,medewerkers,collega s,specialisten,consulenten,adviseurs
A echt~e,werkelijk,levend~e,menselijk~e,van vlees en bloed,vriendelijk~e,bekwaam,bekwame,normaal,normale,gewone
D klantenservice,klantendienst,klantenondersteuning,klantcontact,helpdesk,support,servicedesk,*afdeling,met verkoop|facturatie|boekhouding,facturatie,boekhouding,receptie,klachtendienst,secretariaat,naar verkoop|sales
B computer~s,machine,standaardantwoord~en,automaat,ai,*bot,*robot
T spreken,spreek,praten,praat,babbelen,chatten,chat,kletsen,overleggen,communiceren,contact,contact opnemen|hebben|krijgen|maken,bellen,gesprek,contacteren,te spreken,te praten,bereiken,telefoneren,bespreken,te bespreken,chatgesprek,telefoongesprek,gesprek voeren,spreekt,te chatten,whatsappen,appen,mailen
C doorverbinden,door te verbinden,doorzetten,doorschakelen,doorgeven,overzetten,doorgeschakeld worden,doorverbonden worden,door verbinden,verbinding,doorsturen,overdragen,draag over,in verbinding|contact stellen|brengen,doorverwijzen,verbind|zet|stuur|verwijs|leid|geef|schakel|koppel me|mij|ons door|over|aan,verbind me,verbind|schakel|stuur door
c schakel,verbind,zet,koppel,leid
G geef,haal,breng,bezorg me,roep,haal er,stuur,zoek,regel,krijgen,geef mij|me,te pakken krijgen,inschakelen
L bel,opbellen,belt,terugbellen,terugbelt,opbelt,contacteert,te worden gebeld,gebeld worden,teruggebeld worden
W wil,willen,wou,wens,hebben nodig,moet,moeten,verzoek,verzoek om,eis,laat,verlang,probeer,zou,liever,wil ik,had graag,wens|wenste te,bij voorkeur,heb liever,spreek|praat|word liever,moet ik,eist,wacht op,vraag om,sta erop
M kan|kon|zou|mag ik,kunnen we|wij,zou het mogelijk zijn,zou|is het kunnen|mogelijk,mag ik alstublieft,gaat het,mogelijk om,kan het
Y kan|zou|wil|kun je|u,kun,kunt,kan,zou u zo vriendelijk willen zijn,kunt u|gij,gelieve,kunnen jullie,willen jullie,kan u
K hoe,hoe kan|kom|krijg|moet|bereik|spreek ik,hoe neem ik,wat moet ik intypen|doen|zeggen|drukken om,hoe bereik|krijg|spreek|kom|contacteer|geraak|raak ik,waar kan|vind ik,kan geen,krijg geen,moeilijk om
h hulp,helpen,help,assistentie,verder helpen,helpt,meekijken,uitleggen,kijken,bekijken,overnemen,het overnemen,antwoorden,antwoordt,bijstaan
I ik,me,mij,we,wij
U jij,u,jou,je
x met,aan,naar,tot,bij,in contact|verbinding met,m,voor,te,op,door naar
< van,door,vanuit
d een,de,het,n,uw,jouw,deze,1,ene,een|1 van de|uw|jouw|jullie,ander~e,jullie
f nu,even,eens,direct,meteen,gewoon,alleen,snel,zo snel mogelijk,dringend,rechtstreeks,toch,nog,ff,misschien,persoonlijk,zelf,ook,weer,bedoel ik,dus,liefst,vandaag,op dit moment,ergens,maar gewoon|even,terug
p alsjeblieft,alstublieft,aub,svp,ajb,graag,nodig
y hallo,hoi,goedemorgen,goedemiddag,goedenavond,dag,ja,sorry,nee
E is er,heb je,heeft|hebt u|je,hebben jullie,is daar,zijn er
a beschikbaar,hier,daar,vrij,aanwezig,bereikbaar,te bereiken,bij jullie,bij dit bedrijf,aan de telefoon|lijn
r die,dat,met wie,dewelke,wie,wie van jullie,bij wie
N niet,geen,nooit,zonder,niet meer,geen zin om,in plaats van,hoef niet,weiger,weiger om,liever niet,niet meer met,geen zin in
b haat
s stop~pen,uitschakelen,stop met
3 hij,zij,gebruiker~s,klant~en,mijn man|vrouw,iedereen,niemand,waarom,veel,haar,hun,ze,hoeveel,afspraak,werk,baan,vriend~in
= spreek|praat|chat ik,ik ben,je|u|jij bent,is dit|het|hij|zij,als,zijn,was,worden,bent,ben,waren,word
! verbind|schakel me|mij door,mens bedoel ik,menselijke hulp nodig
~ bel me|mij,terugbelverzoek
; en,maar,want
v reisagent,verzekeringsagent,verzekeringsadviseur,financieel adviseur,geheim agent,politieagent,met jou|je|mij|mezelf,andere operator
correct spreekt,wild,contract,contacten,echter,contactpersoon
m mijn,onze,ons,m n
z gisteren,vorige week,daarnet,daarstraks,vroeger,sprak,zei,zeiden,vertelde,gezegd,gesproken,beloofde,stond
hints de,het,een,en,van,ik,je,u,is,niet,dat,met,voor,op,aan,te,hoe,wat,waar,kan,wil,mijn,heb,zijn,er,ook
`,
  { verbLast: true },
);
