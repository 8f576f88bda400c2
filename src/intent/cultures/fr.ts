import { culture } from '../culture';

export const fr = culture(
  'fr',
  `
H humain~e,être humain,personne réelle|humaine
R personne,individu,monsieur,madame,homme,dame,type
P agent~e,employé~e,préposé~e,opérateur,collaborat~eur~eurs~rice,conseiller,mandataire,opératrice,secrétaire,conseillère,gestionnaire,représentant~e,standardiste,interlocuteur,téléopérateur,réceptionniste,téléconseiller,technicien conseil,télé opérat~eur~rice,conseill~er~ère client~èle,chargé~e de clientèle,conseiller en ligne|direct
S qqn,qqun,quelquun,n importe qui,un d entre vous,qq|quelq~u un
O responsable,directeur,directrice,superviseur~e,supérieur~e,chef,patron~ne,gérant~e,technicien~ne,équipe,membre de votre|l équipe|personnel,membre du personnel|support,collègue~s,secrétariat,accueil,médecin,infirmi~er~ère,vendeu~r~se,réception
Q humains,personnes,agents,opérateurs,gens,monde,conseillers,collègues,vrais gens
A vrai~e~s~es,réel~le~s~les,véritable,en chair et en os,d humain,vivant~e,en direct,qualifié,du vrai,des vrais
D sav,support,assistance,comptabilité,service à la clientèle,support technique,service à la clientèle manuel,du service comptable,le siège,service client~s~èle|technique|commercial|facturation|réclamation~s|comptabilité|consommateur~s
B machine~s,ordinateur,ia,automate,logiciel,réponses automatiques|toutes faites
T chat~er~ter,jaser,parlé,causer,parler~ais,discute~r,joindre,tchater,échange~r,bavarder,contacte~r~z,tchatter,converser,dialoguer,discution,expliquer,discussion,entretenir,communiquer,conversation,m entretenir,que je parle,mettre en rapport,en rapport,avoir affaire,mis~e|être|entrer|prendre|rentrer en contact|relation,être|entrer|prendre|rentrer contact contact|relation,être mis~e en contact|relation
C relaye~z,branche~z,oriente~z,aiguille~z,connecte~r~z,escalade~z,redirige~z,remontez,transmet~s~tez,transfert,transfère~z,transférer,faites suivre,mets|passe~z|redirige~z|connectes|transfères moi,mets|mettez|mettre moi en ligne|contact|relation|communication,me mettre en contact|relation|communication,mettre en contact|relation|communication
c passe~z,dirigez
G avoir,ouvre~z~ir,mettez,appelez,appelle,demande~z,démarre~r,obtenir,je prends,va chercher,faire intervenir,met~tez|file~z|sors|amène|donne~z|amenez|envoie|refile|trouve~z|apporte~z|cherche~z|envoyez|ramenez|procurez|fournissez moi,me donner|passer|trouver,fais|faites venir
L appeler,téléphone
W faut,jveu,veux,exige,besoin,désire~rais,aimerai~s,attends,préfère,réclame,voudrai~s~t,voulons,faudrait,souhaite~rai~rais~rait~rions,aimerions,permettez,voudrions,souhaitons,préférerais,besoin de,ai besoin,tiens à,il me faut,il faut|faudrait
M possible,est ce qu,on peut,j peux tu,y a moyen,peux|puis|pourrai~s je,est ce que je peux|pourrais,je peu~x|puis|pourrais,serait il possible|envisageable
Y peux,pouvez,pourrait,pourriez,veuillez,merci de,pourrait il,peut il|elle
K comment,ne peux pas,atteindre,comment atteindre|joindre|contacter|parler|avoir,de quelle façon|manière,où,impossible de,par où,n arrive pas à
h aide~r~nt,lise,regarde~r,réponde~z,soutien,traiter,explique,répondre,aidez moi,m aider,prendre le relais,assistance de,voir ça
I j~e,m~e~oi,on,nous
U t~e~u~oi,vous
x à,ac,au~x~près,en,avc,avec,vers,en ligne|contact|relation avec
< de la part de,par,de,du
d d~es,l~a~e~es,ce~t~rtain~rtaine,ta,un~e,tes,ton,vos,autre,votre,quelque~s,un~e de vos
f tout de suite,immédiatement,rapidement,directement,juste,seulement,enfin,vraiment,plutôt,de suite,urgent,par téléphone|chat,encore,aussi,foutu~e,satané,peut
p svp,stp,s il vous|te plaît,merci,merci beaucoup
y ben,bon~jour,dis,non,oui,wesh,frère,salut,désolé~e,pardon,sérieux,d accord,ça n aide pas,ça ne m aide pas,dites moi
E y a t il,y at il,il y a,y a,avez vous,est il,y a pas,est ce qu il y a,vous avez
a disponible~s,ici,en ligne,présent,libre,au bout du fil,chez vous,dans cette boîte,joignable,de disponible,derrière,dispo
r qu~e~i,à qui,avec qui|lequel|laquelle
N n~e~i,pas,plus,sans,aucun~e,jamais,refuse,non pas,au lieu de,pas envie de,veux plus,fini les,plus jamais,pas|plus|assez|arrête~z de
b marre de,nul,tanné,chu tanné
s stop~pe~pez,arrête~r~z,désactive~r~z
3 il~s,ami~e,elle~s,client~s,emploi,combien,quelles,pourquoi,utilisateur~s,ma femme,tout le monde,dit que,rendez vous,mon fils|mari
= es~t,sont,suis,êtes,était,serais,serait,devenir,tu es,vous êtes,c est,est ce que je parle,est ce que tu es,est ce que vous êtes,être|comme un~e,je suis|parle
J aide|intervention|interaction|assistance|réponse humaine,service|soutien|relais|mode humain
! quelqu un de réel|vrai|humain,à qui parler
~ m appeler,appelez|appelle|contacte~z|rappelez|rappelle moi,être rappelé~e,me rappeler|contacter
; et,car,mais,puis,parce qu~e
v agence,directeur général,personnes qui,changer d opérateur,conseiller~s en|fiscal|financier~s|municipal|matrimonial|matrimoniaux,personne ne|ou|âgée|morale|occupée|physique,agent~s de change|police|voyage~s|sécurité,agent smith|secret|logiciel|commercial|immobilier~s,opérateur mobile|télécom|téléphonique,parler de|en|anglais|français,personne~s qui t~e|vous,agents immobilier~s,en|par personne,équipe|support de
correct parles,personnels,personnage,argent,conseille,conseillez,aides,aimer,transport,services,fait,manger,chanter
m mon,ma,mes,notre,nos,son,sa,ses,leur
z hier,semaine|mois dernière|dernier,ai parlé|eu|vu|appelé|discuté|contacté,a dit|répondu|promis
hints le,la,les,de,des,et,est,je,vous,un,une,pour,pas,que,qui,dans,sur,avec,mon,ma,mes,votre,ce,bonjour,merci,comment
`,
  { elision: true },
);
