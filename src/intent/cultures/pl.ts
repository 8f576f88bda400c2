import { culture } from '../culture';

export const pl = culture(
  'pl',
  `
H człowiek~iem~owi,istota ludzka
R człowieka,osob~a~ę~ą,kobiet*,facet*
P konsultant*,agent~a~em~ce~kę~ką~ki,operator~a~em~ce~ką~kę~owi,przedstawiciel*,pracowni*,współpracowni*,doradc*,reprezentant*,opiekun*,urzędni*,handlow~iec~cem~ca,recepcjonist*,kogoś z obsługi|was|personelu|zespołu|supportu
S komuś,kims,ktos,kogos,kimkolwiek,ktokolwiek,kogokolwiek,ktoś|kogoś|kimś inny|innego|innym,kimś z
O kierowni*,menedżer*,manager~a~em,szef~a~em~owi,przełożon*,specjalist*,technik~a~iem~owi,ekspert*,lekarz~a~em,prawnik~a~iem,rzecznik~a~iem,pielęgniar*,farmaceut*,serwisant*,kolegę
Q ludzie,ludźmi,ludzi
A prawdziw*,żyw~y~ą~ego~ym~ej~emu,realn*,rzeczywist*,kompetentn*,woln~y~ą~ego~ym,z krwi i kości,normaln*,ludzk*
D obsług~ą~ę~i klienta,biuro|biurem|biura obsługi klienta,dział~em~u obsługi|sprzedaży|techniczny~m|technicznego|reklamacji|księgowości|szkód|windykacji,pomoc~ą~y techniczn*,pomoc~ą~y techniczna|techniczną|technicznej,księgowość~ą,infolini*,recepcj*,supportu,działu,reklamacj*,obsługi
B bot~a~em~y~ami~ów~owi,robot~a~em~y~ami~owi,chatbot~a~em,automat*,maszyn*,komputer*,program~em~u komputerow*,programem komputerowym
T *rozmawiać,rozmawiam,rozmow*,pogada*,gada*,mówić,pomówić,skontaktowa*,kontakt~u~owy,kontaktować,czat*,napisać,pisać,popisać,dodzwonić,dobić,poradzić,połączyć,wytłumaczyć,załatwić,omówić,pisze ze mną
C połącz*,łącz~cie,przełącz*,przekieruj*,przekaż*,przekaza*,przenie*,skieruj*,przepnij*,przerzuć*,daj mnie,eskaluj*
G daj~cie,dać,zawołaj~cie,poproś~cie,znajdź~cie,wezwij,dawaj~cie,otwórz,rozpocznij,przyślijcie,podaj
L telefon,zadzwoni~ł~ła,oddzwoni~ł,skontaktuj* się,przedzwoni,odezwie się,napisze
W chce,chciał~bym~abym~byśmy,potrzebuję,potrzeba,muszę,pragnę,wolę,wolał~bym~abym,potrzebn~a~y,żądam,niech,prosić,proszę o,poproszę o,prosiłbym o,prosiłabym o,wnoszę o,próbuję,szukam,czekam na,domagam się
M mogę,mógł~bym~abym,można,czy da się,da się,czy mogę,możliwość,możemy,czy można,byłaby możliwość
Y możesz,możecie,mógł~byś~by,mogła~byś~by,może,moglibyście,czy mogłaby|mógłby,zechcesz,proszę mnie
K jak,nie mogę,gdzie,w jaki sposób,jak się
h pomocy,pomóż~cie,pomóc,pomoże,pomorze,odpowie~dzieć,wyjaśnić,wyjaśni,zajmie się,sprawdzi,przejmie
I ja,mnie,mi,mną,nas
U ty,pan,państwo,wy,was
x z,ze,do,się,na,w,o,dla
< od,przez,ze strony
d jakimś,jakiegoś,waszym,waszą,jednym z,jeden|jednego z,jakiś,jakaś,jakieś,państwa,ten,jeden,twoim,twoją,pana,pani,któr*,inn~y~ą~ego~ym~ej,tego,swojego,żadnego
f teraz,szybko,pilnie,tylko,już,wreszcie,bezpośrednio,jednak,znowu,też,online,tu,najlepiej,od razu,na żywo,na czacie,ustnie,dalej,lepiej,dziś,dalszej
p proszę,poproszę,dziękuję
y dzień dobry,tak,powiedz mi,czy
E czy jest,jest,są,czy jest tu|tam,jest tam|tu,macie,jest jakiś|jakaś
a dostępn~y~a,tutaj,na miejscu,woln~y~a,przy telefonie,po drugiej stronie
r który,która,z kim,żeby,kto,z którym,co
N nie,bez,nigdy,zamiast,żadnych,ani,nie chcę,dość,dosyć,odmawiam
b głupi*,nic nie daje
s stop,zatrzymaj,wyłącz*,zabierz*
3 on,ona,oni,klient,klienci,ilu,ile,dlaczego,nikt,nikogo,nikim,nikomu,prac~y~a~ę,umówić,znajomy*,przyjaci*,skarg*
= jesteś,jestem,czy jesteś,jest pan,to jest,być,zostać
J czat na żywo
! ktoś|kogoś|kimś żywy|żywego|żywym,z kim mogę porozmawiać
~ oddzwoń,zadzwońcie do mnie,oddzwońcie
; i,ale,bo
v agent nieruchomości,agenta nieruchomości,agent ubezpieczeniowy,agenta ubezpieczeniowego,tajny agent,doradca finansowy|podatkowy,operator komórkowy|sieci
correct rozmawiasz,mowi,podpisać
m mój,moje~go~j~mu,moim~i,nasz~a~e~ego~ej~ym,jego,jej,ich
z wczoraj,tydzień temu,rozmawiał*,powiedział*,dzwonił*,obiecał*,potwierdził*
hints nie,się,jest,na,to,że,jak,czy,mogę,chcę,w,z,do,mam,mi,proszę,dzień,dobry,dla,moje,co,gdzie,kiedy,chciałbym,dziękuję,są
`,
  { verbLast: true, bareNouns: true },
);
