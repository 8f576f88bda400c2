import { culture } from '../culture';

export const tr = culture(
  'tr',
  `
H insan*,canlı biri~yle~ne,insan evladı
R kişi~yle~ye~yi,adam~ı~la,insanlar
P yetkili|çalışan biri,temsilci*,operatör*,danışman*,görevli*,yetkili*,acente,asistan*,çalışan*,memur*,eleman*
S biri,kimse~yle,bi arkadaş,birin*,biriy*,birisi*,birileri*
O çalışma arkadaşınız~a~la,yönetici*,müdür*,uzman*,patron*,süpervizör*,teknisyen*,personel*,amir*,çalışanla,çalışanınızla,arkadaş*,sorumlu*,meslektaş*,hemşire*,resepsiyon*,şef*,ekibi*,ekipten,avukat*,doktor*,mühendis*
Q temsilciler
A başka,canlı,gerçek,hakiki,ilgili,kanlı canlı,insan|yetkili bir
D teknik servis~e~i,birime,birimi~ne~yle~ndeki,bölümü~ne~yle~nden,destek~ten,desteğe,desteği,resepsiyondan,müşteri hizmetleri~ne~ni~yle~nden|ilişkileri~ne,çağrı merkezi~ne~nden~ndeki,muhasebe*,departman*
B bot~u~la~lar~larla,robot~a~la~lar~larla,makine~yle,yapay zeka,bilgisayar*
T sohbet~i,irtibat*,iletişim*,muhatap,irtibata|iletişime geçmek,konuş*,görüş*,ulaş*,yazış*,bağlan*,anlat*
C aktar*,yönlendir*,devre*,devred*,bağla*,baglasan*,devral*,ilet*,geçmek,geçir*
G gelsin,çıksın,bul~un,ver~in,getir~in,atayın,alabilir miyim,çağır*,gönder*,çıkar*,yolla*
L ara~r~mak~sın,aray*,arasın*,aramasın*,geri dönüş,dönsün,yaz*
W gerek~li~iyor,lazım,isteği,ihtiyaç,istemek,isterim,istiyom,istiyor~um~uz,isterdim,ihtiyacım,istemiştim,ihtiyacım var,arzu|rica|tercih|talep ederim,rica|talep ediyorum
M miyim,imkanı,mümkün,olur mu,mümkün mü~dür
Y mısın,misiniz,musunuz,lütfen beni
K nasıl,nereden,ne zaman
h baksın,yardım~ı,bakabilir,cevap versin,destek almak,yardım eder|almak|etsin|etmesi|edebilir,yardımcı ol~ur~abilir,halled*,incele*,değerlendir*,ilgilen*,yanıtla*,çöz*
I ben~i,biz~i
U sen,siz~e~i~inle
x konusunda,ile,la,le,için,e,a,olarak
< tarafından
d bir,sizin,herhangi bir,bir tane,şu,bu,müşteri
f ya,bugün,bi~zzat,da,de,lan,acil~en,bana,hala,yine,acaba,artık,hemen,şimdi,chatte,direkt,kısaca,sadece,tekrar,doğrudan,telefonda,telefonla,iki dakika,şu an,yüz yüze
p rica etsem,mümkünse,lütfen,teşekkürler,teşekkür ederim,sağol
y abi,evet,peki,yahu,hayır,selam,tamam,merhaba~lar,günaydın,allah aşkına
E nerede
a burda,uygun,çevrimiçi,orda,hatta,orada,burada,müsait,şu hatta,var mı~dır,yok mu~dur
r ki~m
N değil,yok,istemiyorum,yerine,olmasın,istemem,olmadan,gerekmiyor,yetti,bıktım
s dur~dur,kapat
3 o~nlar,kaç,niye,annem,babam,hangi,neden,ingilizce,kullanıcı~lar,müşteriler,arkadaşım*
= mi,gibi,oldu~m,musun,olmak,miyim acaba,ben|sen bir
! orada kimse var mı,kiminle konuşabilirim,bot|robot istemiyorum,canlı|gerçek biri
; ve,ama,fakat,çünkü
v aktarma,bağlama,emlakçı,konuşma,müdürüm,çalışma,insanlık,patronum,yöneticim,insanlarla,konuşuyorum,çalışıyorum,sigorta temsilcisi,gizli ajan,temsilci ne yapar,kurmak için,insan mi|gibi|mısın|hakları|kaynakları,emlak|gayrimenkul danışmanı,seyahat|sigorta acentesi
correct kisa,inan,insaf
m benim,bizim
z konuşurken,konuşuyordu,söylemişti,dün,geçen hafta,konuştum,görüştüm,görüştük,konuştuk,söyledi,dedi
hints bir,ve,bu,için,mi,mı,ne,var,ben,çok,nasıl,istiyorum,lütfen,merhaba,değil,ile,benim,bana,misin,yok,teşekkürler,evet,hayır,nerede
`,
  { verbLast: true, bareNouns: true },
);
