import { culture } from '../culture';

export const hr = culture(
  'hr',
  `
H čovjek~u~om,ljudsko biće
R čovjeka,osob~a~om~u~i~e,covjekom,gospodin*,gospođ*,čovik~a
P agent~a~om~u~e,agentic*,operater*,predstavni*,djelatni*,savjetni*,zaposleni*,službeni*,zastupni*,radni~k~ka~kom~ku~cu~com,službenoj|službenom osobi|osobom,referent*,konzultant*,asistent*
S ikog~a,neko~ga~me,nekim,netko,koga od vaših,netko od vas,nekim|netko|nekoga|nekome drugi~m|drugog|drugome,bilo kim~e|tko|koga
O voditelj*,menadžer*,šef~a~om~u~ice~icom,nadređen*,stručnja*,tehničar*,specijalist*,liječni*,doktor*,odvjetni*,majstor*,ljekarni*,odgovorn* osob*,odgovornom osobom,kolegu,kolega
Q ljude,ljudi~ma
A živ~a~e~i~o~u~im~og~oj~om,pravi~m,pravu,pravog,pravom,slobodnog,od krvi i mesa,stvarn*,ljudsk*,normaln*,kompetentn*
D korisničk~a~u~e~om~oj službom|službu|služba|službe|službi|podrška|podršku|podrške|podrškom,podršk*,tehničk* podršk*,tehničke,računovodstv*,prodaju,recepcij*,reklamacij*,odjel~om~a za *,odjel,poslovnice,centrala
B bot~a~om~ovi~ovima~u,robot*,chatbot~a~om,stroj~em~a,računal*,automat*,aplikacij*,računalni program
T *razgovara*,*razgovarat*,priča~ti~t,popriča*,govoriti,razgovor~a,kontaktira*,stupiti u kontakt,kontakt,čavrljati,chat~ati~u,dopisiva*,posavjetova*,javiti,javi~ti se,obratiti,riješi*,objasni*,poziv s
C spoji*,spojit*,poveži*,poveza*,prebaci*,preusmjeri*,proslijedi*,prespoji*,uputi~te,pusti~te,stavi~te,eskaliraj*,predaj~te,prosljedi*
G daj~te,dati,pozovi~te,pozvati,zovi~te,dobiti,dobijem,nađi~te,dovedi~te,otvori~te,pošalji~te,pronađi~te
L javi~o~t,zove,cimne,poziv,nazove~m,telefon,nazva*
W nek~a,oce,oću,hocu,htio,moram,treba~m,čekam,želim,htjela,radije,tražim,potreban~a,pokušavam,zahtijevam,čekam da,htio|rado|volio|htjela|htjeli|radije|tražio|trebao|tražila|trebala|voljela bih,treba mi|nam,molim da|za
M mogu,može,ima šanse,mogu dobiti,mogu|može|smijem li,jel moze|može
Y ajde,mozel,možeš,možete,jel mi moze,mogao bi,biste|hoćete|možete li
K gdje,kako,na koji način,kako da|doći|mogu,ne mogu|uspijevam
h pomoc,pomognite,pomozi~te,pomogne,pomoći,odgovori~ti,preuzme,pregleda,riješi,objasni,pogleda
I ja,me~ne~ni,mi
U ti,vi,vam,ste
x k,s~a~e,u,do,na,za,u kontakt s
< od,iz,od strane
d vaš~i~u~eg~ih~im~om,drug~i~u~im~og~om,neki,neku,tvoj~eg~im~om,jedan,jednog,nekoga iz,bilo koji~m|kojeg,jednim|jednog od
f sada,odmah,hitno,samo,direktno,izravno,stvarno,već,opet,telefonom,online,konačno,usmeno,uživo,ljubazno,tijekom dana,telefonski,danas,dalje,bolje,ipak,osobno,li
p molim,molim vas,hvala
y dobar dan,reci mi,ajmo
E ima~te,ima li tu|koga|ikoga,je|ima li
a tu,ovdje,dostupan,dostupna,slobodan,slobodna,na vezi|liniji
r koji,koja,s kim,tko,da,kome,koga
N ne~ću~moj~ćete,ni~je~kad~sam,bez,dosta,odbijam,umjesto,ne želim
b ništa ne pomaže
s stani,prestani,isključi,makni~te,ugasi
3 on~a~i,nikim,nitko,posao,žalba,koliko,nikoga,nikome,žaliti,korisnik,korisnici,prijatelj*
= si,sam,jesam,je li ovo,to je,ja sam,jesi|jeste li
J chat uživo
! s kim mogu razgovarati|pričati,ikog živog
; i,ali,jer
v agenta za nekretnine,agent osiguranja,tajni|putnički|osiguranja|turistički agent,porezni|financijski savjetnik,mobilni|turistički operater
correct osoban,pravo,dodati
m moj~a~e~u~im~eg~em~oj~om~ih,naš~a~eg~em~oj~im,njegov~a,njezin
z jučer,prošli tjedan,razgovarao,razgovarala,rekao,rekla,rekli,zvao,zvala,pričao,obeća*
~ nazovite me|nas
hints je,se,na,da,ne,li,za,kako,što,sam,mogu,želim,molim,bok,hvala,su,moj,ima,gdje,kada,koliko,nije,što,zašto,bih,ali
`,
  { verbLast: true, bareNouns: true },
);
