import { culture } from '../culture';

export const cy = culture(
  'cy',
  `
H dyn|berson|person|pherson go iawn,berson|person|pherson byw|real|dynol,bod|fod dynol
R dyn~es,ddyn~es,berson,pherson
P clerc,staff,asiant,chlerc,unigolyn,aelod o~r~ch tîm|staff,*weithredwr,swyddog*,*ynghorydd,*ynrychiolydd,*weithiwr
S oes neb,rhywun,rywun,unrhyw un,unrhywun,rhiwun
O *eiriannydd,criw,feddyg,*eolwr,*ruchwyliwr,technegydd,bos,arbenig*,harbenig*,tîm,pennaeth,meddyg,nyrs,cyfreithiw*,fòs
Q *weithwyr,*ynghorwyr,*ynrychiolwyr,*weithredwyr,asiantau,pobl,phobl,bobl,pobol
A go iawn,real,byw,fyw,dynol,ddynol,arall
D adran,wasanaeth~au|gwasanaeth~au cwsmeriaid
B botiau,sgwrsfot,*eiriant,*eiriannau,*yfrifiadur,system awtomatig,robot*
T *yswllt,teipio,air,galw,sgwrs~io,drafod,ffonio,sharad,siarad,trafod,esbonio,cyfeirio,*ysylltu,*yrraedd,*yfathrebu,nghyfeirio,mewn cysylltiad,siarad da,cal|cael|gael gair,cael|gael gafael
C pasi~a~o fi mlaen,newid i,cysyllta,cyfeiriwch,cysylltwch,*rosglwyddo,trosglwydda,trosglwyddwch,roi|rhoi|rhowch fi drwodd|trwodd,rho~i~wch|anfonwch|trosglwyddo fi,fy nghyfeirio|nghysylltu|nhrosglwyddo
G cer,nôl,tyrd,gyrrwch,rho~wch,cael,gael,dewch o hyd i,dewch â
L galwad,alwad
W ishe,isho,isie,isio,moyn,angen,eisie,licio,mynnu,ceisio,dwisho,dymuno,eisiau,hoffem,hoffwn,dymunaf,dwi isio,mae angen i mi,gad~ewch i mi,well|gwell gen i,dwi|mae angen,dw i angen|eisiau,gad~ewch fi|mi,gofyn|chwilio am
M ga~i,bosib,posib,oes modd,ga~f|alla~f|fedra~f i,a gaf|alla i
Y fyddai,fyddech,fedrith,all~ai~wch,fysa,a all,newch|allech|allwch|wnewch|fedrwch chi
K ble,sut,pryd,methu,ni allaf,sut ydw|alla~f|gallaf i,ble|sut mae
h egluro,gymryd drosodd,sbio,ymateb,ateb,help~u~wch,hateb,datrys,edrych,sortio,trefnu,*ymorth
I fi~n,mi,ni,dw i,dwi~n,rwyn,rydw,rwyf,mae
U di,ti~n,chi
x i~r,n,â~r,ag,am,at,da,yn,ach,efo~r,gan,chan,gyda~r~ch,hefo
< o~r~ch,oddi wrth
d r~hyw,y~r,ch,un~rhyw,eich,un or|och,dy,hyn
f ma,nawr,jyst,hefyd,eto,wir,heddiw,rŵan
p os gweli din dda,os gwelwch yn dda,plîs,diolch
y sori,shwmae,bore da,iawn
E sgen,oes,oes gennych chi
a gweithio,yna,na,yma,yno,ar y ffôn|lein,ar gael|lein
r sy~n~dd,pwy,y gallaf
N yn lle~r,ddim,dim,peidiwch,heb,peidio,nid,byth,yn hytrach na~g,dydw i ddim,smo,dim mwy o
s stop~ia~iwch
3 swyddi,chwaer,ef,dad,gwr~aig,mam,nhw,cwyno,faint,cwsmer,ffrind,defnyddwyr,hi n
= ai,fel,rwyt,ydych,wyt ti,ydw i,ai dyn,dod yn,dych|ydych chi
! pwy alla i siarad efo,rhywun i siarad â|ag|efo,rhywun go iawn
~ fy ffonio,ffoniwch fi
; ac~hos,ond,oherwydd
v y person,asiant tai|eiddo|teithio|yswiriant,person da|neu
m fy
z wedi siarad,ddoe,diwethaf,siaradais,siaradodd,siarades,dywedodd
hints yn,y,yr,mae,i,ac,ar,eisiau,dwi,sut,beth,ydy,oes,gyda,gwelwch,helo,diolch,fy,wedi,ddim,chi,rwy,pryd,ble,hoffwn,gallaf
`,
  { bareNouns: true },
);
