import { culture } from '../culture';

export const cy = culture(
  'cy',
  `
H bod dynol,fod dynol,dyn go iawn,person|pherson|berson go iawn,person|pherson|berson byw|real
R person,pherson,berson,dyn,ddyn
P asiant,hasiant,gweithredwr,weithredwr,chynrychiolydd,nghynrychiolydd,ymgynghorydd,aelod o staff,staff,swyddog*,cydweithw*,gydweithw*,gynghorydd,cynghor*,chynghor*,gynrychiol*,cynrychiol*,unigolyn,aelod o ch staff,gweithiw*,weithiw*,gydweithi*
S rhywun,rywun,unrhyw un,unrhywun,rhiwun
O rheolwr,reolwr,goruchwyliwr,oruchwyliwr,technegydd,bos,arbenig*,harbenig*,tîm,pennaeth,meddyg,nyrs,cyfreithiw*,fòs
Q pobl,phobl,bobl,pobol
A go iawn,real,byw,fyw,dynol,ddynol,arall
D gwasanaeth~au cwsmeriaid,wasanaeth~au cwsmeriaid,adran
B botiau,sgwrsfot,peiriant,beiriant,pheiriant,cyfrifiadur*,system awtomatig,robot*
T siarad,sgwrsio,sgwrs,cysylltu,cael gair,gael gair,trafod,cyfathrebu,ffonio,galw,cael gafael,gael gafael,gyrraedd,cyrraedd,mewn cysylltiad,drafod,cyfeirio,nghyfeirio,gyfathrebu,siarad da,sharad,wilia,cal gair,esbonio,air
C cysylltwch,cysyllta,trosglwyddwch,trosglwydda,trosglwyddo,drosglwyddo,rhowch fi drwodd,rhoi fi drwodd,roi fi drwodd,fy nghysylltu,fy nhrosglwyddo,nhrosglwyddo,trosglwyddo fi,rhowch fi,rho fi,anfonwch fi,cyfeiriwch,rhoi fi,fy rhoi mewn cysylltiad,fy nghyfeirio
G rhowch,rho,cael,gael,dewch o hyd i,dewch â
L galwad
W eisiau,moyn,isio,isho,hoffwn,angen,ceisio,dymuno,gofyn am,licio,hoffem,well gen i,isie,fi isie,eisie,ishe,rwy eisiau,dwi angen,dwi isio,dymunaf,mae angen i mi,mae angen,chwilio am,gad fi
M a gaf|alla i,ga i,gaf i,allaf i,alla i,oes modd,ga,fedra i,fedraf i
Y allwch chi,all,a all,allai,fysa,allwch,allech chi,fedrwch chi,wnewch chi,newch chi
K sut,sut alla|allaf|ydw|gallaf i,methu,ble,pryd,sut mae,ble mae,ni allaf
h help,cymorth,helpwch,chymorth,gymorth,ateb,helpu,hateb,edrych,sortio,datrys,trefnu
I fi,mi,ni,dwi,rydw,rwyf,mae
U chi,ti,di
x âr,ir,â,ag,gyda,efo,i,at,yn,n,gan,am,hefo,da,i r
< o,oddi wrth
d y,yr,un,un o ch,eich,r,ch,rhyw,unrhyw
f nawr,jyst,hefyd,eto,wir,heddiw,rŵan,drwy gyfrwng y gymraeg
p os gwelwch yn dda,plîs,diolch
y shwmae,bore da,iawn
E oes,oes gennych chi
a ar gael,yma,yno,ar lein,ar y ffôn,ar y lein,na
r sy,sydd,y gallaf,pwy,sy n gallu
N ddim,dim,peidiwch,heb,peidio,nid,byth,yn hytrach na,dydw i ddim,smo,smo fi moyn,dw i ddim eisiau,dim mwy o
s stopiwch,stop,stopia
3 ef,hi n,nhw,cwsmer,defnyddwyr,gwr,gwraig,faint,mam,dad,ffrind,cwyno
= ydych chi,wyt ti,ydw i,ydych,rwyt,dych chi,ai,ai dyn,fel,dod yn
! pwy alla i siarad efo,rhywun i siarad â|ag|efo,rhywun go iawn
~ fy ffonio,ffoniwch fi
; ac,ond,achos,oherwydd
v asiant teithio|yswiriant|eiddo|tai,person da,person neu,y person
m fy
z ddoe,diwethaf,siaradais,siaradodd,siarades,dywedodd
hints yn,y,yr,mae,i,ac,ar,eisiau,dwi,sut,beth,ydy,oes,gyda,gwelwch,helo,diolch,fy,wedi,ddim,chi,rwy,pryd,ble,hoffwn,gallaf
`,
  { bareNouns: true },
);
