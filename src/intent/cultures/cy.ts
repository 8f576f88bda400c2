import { culture } from '../culture';

export const cy = culture(
  'cy',
  `
H dyn|berson|person|pherson go iawn,berson|person|pherson byw|real,bod|fod dynol
R person,pherson,berson,dyn,ddyn
P asiant,hasiant,gweithredwr,weithredwr,chynrychiolydd,nghynrychiolydd,ymgynghorydd,aelod o staff,staff,swyddog*,cydweithw*,gydweithw*,gynghorydd,cynghor*,chynghor*,gynrychiol*,cynrychiol*,unigolyn,aelod o ch staff,gweithiw*,weithiw*,gydweithi*
S rhywun,rywun,unrhyw un,unrhywun,rhiwun
O rheolwr,reolwr,goruchwyliwr,oruchwyliwr,technegydd,bos,arbenig*,harbenig*,tîm,pennaeth,meddyg,nyrs,cyfreithiw*,fòs
Q pobl,phobl,bobl,pobol
A go iawn,real,byw,fyw,dynol,ddynol,arall
D adran,wasanaeth~au|gwasanaeth~au cwsmeriaid
B botiau,sgwrsfot,peiriant,beiriant,pheiriant,cyfrifiadur*,system awtomatig,robot*
T air,galw,sgwrs~io,wilia,drafod,ffonio,sharad,siarad,trafod,esbonio,cyfeirio,cyrraedd,cysylltu,gyrraedd,cyfathrebu,gyfathrebu,nghyfeirio,mewn cysylltiad,siarad da,cal|cael|gael gair,cael|gael gafael
C cysyllta,cyfeiriwch,cysylltwch,drosglwyddo,trosglwydda,trosglwyddo,nhrosglwyddo,trosglwyddwch,fy rhoi mewn cysylltiad,roi|rhoi|rhowch fi drwodd,rho~i~wch|anfonwch|trosglwyddo fi,fy nghyfeirio|nghysylltu|nhrosglwyddo
G rho~wch,cael,gael,dewch o hyd i,dewch â
L galwad
W ishe,isho,isie,isio,moyn,angen,eisie,licio,ceisio,dymuno,eisiau,hoffem,hoffwn,dymunaf,well gen i,fi isie,rwy eisiau,dwi isio,mae angen i mi,gad fi,dwi|mae angen,gofyn|chwilio am
M ga,oes modd,ga~f|alla~f|fedra~f i,a gaf|alla i
Y all~ai~wch,fysa,a all,newch|allech|allwch|wnewch|fedrwch chi
K ble,sut,pryd,methu,ni allaf,sut ydw|alla~f|gallaf i,ble|sut mae
h ateb,help~u~wch,hateb,datrys,edrych,sortio,trefnu,cymorth,gymorth,chymorth
I fi,mi,ni,dwi,rydw,rwyf,mae
U chi,ti,di
x i~r,n,â~r,ag,am,at,da,yn,efo,gan,gyda,hefo,i r
< o,oddi wrth
d r~hyw,y~r,ch,un~rhyw,eich,un o ch
f nawr,jyst,hefyd,eto,wir,heddiw,rŵan,drwy gyfrwng y gymraeg
p os gwelwch yn dda,plîs,diolch
y shwmae,bore da,iawn
E oes,oes gennych chi
a na,yma,yno,ar y ffôn|lein,ar gael|lein
r sy~dd,pwy,y gallaf,sy n gallu
N ddim,dim,peidiwch,heb,peidio,nid,byth,yn hytrach na,dydw i ddim,smo,smo fi moyn,dw i ddim eisiau,dim mwy o
s stop~ia~iwch
3 ef,dad,gwr~aig,mam,nhw,cwyno,faint,cwsmer,ffrind,defnyddwyr,hi n
= ai,fel,rwyt,ydych,wyt ti,ydw i,ai dyn,dod yn,dych|ydych chi
! pwy alla i siarad efo,rhywun i siarad â|ag|efo,rhywun go iawn
~ fy ffonio,ffoniwch fi
; ac~hos,ond,oherwydd
v y person,asiant tai|eiddo|teithio|yswiriant,person da|neu
m fy
z ddoe,diwethaf,siaradais,siaradodd,siarades,dywedodd
hints yn,y,yr,mae,i,ac,ar,eisiau,dwi,sut,beth,ydy,oes,gyda,gwelwch,helo,diolch,fy,wedi,ddim,chi,rwy,pryd,ble,hoffwn,gallaf
`,
  { bareNouns: true },
);
