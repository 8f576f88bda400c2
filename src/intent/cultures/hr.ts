import { culture } from '../culture';

export const hr = culture(
  'hr',
  `
H čovjek~u~om,ljudsko~g~m biće|bića,ljudski glas
R čovjeka,osob~a~om~u~i~e,covjekom,gospodin*,gospođ*,čovik~a
P agent~a~om~u~e,agentic*,operater*,predstavni*,djelatni*,savjetni*,zaposleni*,službeni*,zastupni*,radni~k~ka~kom~ku~cu~com,referent*,konzultant*,asistent*,sugovorni*,suradni*
S netko od vas,nekim|netko|nekoga|nekome drugi~m|drugog|drugome,ikog~a,neko~g~ga~me~mu,nekim,netko,bilo kim|tko|koga
O šef~a~ice~icom~om~u,voditelj*,menadžer*,nadređen*,stručnja*,tehničar*,specijalist*,liječni*,doktor*,odvjetni*,majstor*,ljekarni*,odgovornom osobom,koleg*,osoblj*,inženjer*,procjenitelj*,bankar*,blagajni*,serviser*
Q ljude,ljudi~ma
A pravi~m,pravu,pravog,pravom,slobodnog,od krvi i mesa,stvarn*,ljudsk*,normaln*,kompetentn*,živ~a~e~i~o~u~im~og~oga~oj~om,nadležn*,stručn*,dežurn*
D centrala,odjel~a~om~u,poslovnice,prodaj~a~i~om~u,podršk*,računovodstv*,recepcij*,reklamacij*,služb*
B bot~a~om~ovi~ovima~u,robot*,chatbot~a~om,stroj~em~a,računal*,automat*,aplikacij*,program~om,govorni automat
T *razgovara*,*razgovarat*,popriča*,govoriti,razgovor~a,kontaktira*,kontakt,čavrljati,chat~ati~u,dopisiva*,posavjetova*,javiti,javi~ti se,obratiti,riješi*,objasni*,poziv s,pisa~ti~t,porazgovara*,objašnja*,dođem|doć~i do,priča~m~ti~t
C prebaci*,preusmjeri*,prespoji*,uputi~te,pusti~te,stavi~te,eskaliraj*,predaj~te,spoj*,povež*,poveza*,proslijed*,prosljed*
G daj~te,dat~i,dobijem,dobiti,nađi~te,otvori~te,pozovi~te,pozvati,pošalji~te,pronađi~te,zovi~te,doved*
L javi~o~t,zove,cimne,poziv,nazove~m,telefon,nazva*
W nek~a,oce,oću,hocu,htio,moram,treba~m,čekam,želim,htjela,radije,tražim,očekujem,potreban~a,pokušavam,zahtijevam,čekam da,zanima me,htio|rado|molio|volio|htjela|htjeli|molila|radije|tražio|trebao|tražila|trebala|voljela bih,treba mi|nam,molim da|za
M mogu~ćnost,može,ima šanse,mogu dobiti,mogu|može|smijem li,jel moze|može
Y ajde,mozel,možeš,možete,jel mi moze,biste|hoćete|možete li,oćeš,mogl~a~i~o,mogao
K gdje,kako,na koji način,kako da|doći|mogu,ne mogu|uspijevam
h objasni,odgovori~ti,pogleda,pregleda,preuzme,riješi,pomo*,vidi,vidjeti
I ja,me~ne~ni,mi,mnom
U ti,vi,vam,ste
x k,s~a~e,u,do,na,za,u kontakt s,oko
< od,iz,od strane
d vaš~i~u~eg~ih~im~om,drug~i~u~im~og~om,neki,neku,tvoj~eg~im~om,jedan,jednog,nekoga iz,bilo koji~m|kojeg,jednim|jednog od,korisničk*,tehničk*,svo~g~m~j~ju~jim,nekom,ov~aj~im~og
f bolje,dalje,danas,direktno,hitno,ipak,izravno,konačno,li,ljubazno,odma~h,online,opet,osobno,sada,samo,stvarno,telefon~om~ski,trenutno,usmeno,uživo,već,tijekom dana
p pliz,hvala,molim,molim te|vas
y dobar dan,reci mi,ajmo,jel,zar,halo,ej,hej,bok,poštovani,pozdrav
E ima~te,ima li tu|koga|ikoga,je|ima li,jel ima,postoji
a dostup~an~na,ovdje,slobod~an~na,tu,na vezi|liniji,kod vas
r koji,koja,s kim,tko,da,kome,koga
N ne~ću~moj~ćete,ni~je~kad~sam,bez,dosta,odbijam,umjesto,ne želim
b ništa ne pomaže
s stani,prestani,isključi,makni~te,ugasi
3 koliko,korisni~ci~k,nikim,nikoga,nikome,nitko,on~a~i,posao,žalba,žaliti,prijatelj*,razgovori,traži,kaže
= si,sam,jesam,je li ovo,to je,ja sam,jesi|jeste li
J chat uživo
! s kim mogu razgovarati|pričati,ikog živog
; a~li,i,jer,pa
v agenta za nekretnine,agent osiguranja,tajni|putnički|osiguranja|turistički agent,porezni|financijski savjetnik,mobilni|turistički operater,prijeći kod,doda~ti
correct osoban,pravo,dodati
m moj~a~e~u~im~eg~em~oj~om~ih,naš~a~eg~em~oj~im,njegov~a,njezin
z jučer,prošli tjedan,razgovarao,razgovarala,rekao,rekla,rekli,zvao,zvala,pričao,obeća*
~ nazovite me|nas
hints je,se,na,da,ne,li,za,kako,što,sam,mogu,želim,molim,bok,hvala,su,moj,ima,gdje,kada,koliko,nije,što,zašto,bih,ali
`,
  { verbLast: true, bareNouns: true },
);
