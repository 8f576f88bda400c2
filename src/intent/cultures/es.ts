import { culture } from '../culture';

export const es = culture(
  'es',
  `
H human~a~o,persona~s real~es|viva|humana,ser|alguien humano,voz humana,persona de verdad
R persona,individuo,chico,chica,señor~a~ita,muchach~a~o
P agente,telefonista,ejecutiv*,teleoperador*,operari*,consultor*,gestor*,funcionari*,recepcionista,colaborador*,asesor~a~es~as,operador~a,trabajador~a,representante,agente de servicio
S alguien,alguno
O empleado~s,encargad~a~o,equipo,especialista,gerente,jefa,jefe,personal,supervisor~a,tecnic~a~o,compañer*,director*,colega~s,coordinador~a,secretaria,experto,staff,profesional
Q humanos,personas,agentes,operadores
A real~es,verdader~a~o,viva,vivo,de verdad,de carne y hueso,en vivo|directo
D averias,cobranza~s,departamento,envios,facturacion,recepcion,soporte,soporte|atencion|servicio~s|asistencia a~l cliente~s,area|equipo|departamento de ventas|soporte|reclamos|facturacion|reclamaciones,soporte|servicio tecnico,la tienda|oficina|sucursal,a|con ventas|facturacion|contabilidad|reclamaciones,mesa de ayuda,servicio al cliente manual
B ia,maquina~s,ordenador,computadora,asistente virtual,respuestas automaticas,chat|asistente|contestador automatico
T chat~ear,ablar,hable~mos,hablo,charla~r,hablar~le~lo~me~les,tratar~lo,aclarar~lo,contact~e~o~ar~ara~arlo~arme~arnos,conversa~r~ndo~cion,dialogar,discutir,explicar~le~lo~selo,hablando,platicar,comunicar~me~se~nos,consultar,comentarlo,me puede atender,escribir a,estar|entrar|ponerme|ponerse|ponernos en contacto,ser atendid~a~o,me atienda~n
C pasame~lo,pasanos,pasar~le~me,paseme~lo,pasenme,ponerme,ponga~me~nme,ponme,pusiera~n,traspaso,pon~er~ga~me~erme~game en contacto|comunicacion,escal*,remit*,redirig*,redireccion*,canaliz*,transfi*,transfer*,comunic*,conect*,deriv*,pasa~n~s|pase~n|pone~s con
c pasa~s,pase
G abra~me,abre~me,avisa~le,busca~me,busque~me,conseguir~me,consig~ame~ueme,dame,darme,deme,den~me,envia~me,envie~me,inici~a~e,manda~me,mande~me,tener,traeme,traigame,venga~n,llama|llame~n a
L llamar~me,llame,llamo
W busco,debo,dejame,deseamos,desearia,deseo,espero,exijo,gustaria,intentando,intento,kiero,necesit~aba~amos~aria~o,ocupo,pido,preciso,preferiria,prefiero,queremos,queria,querria,quier~a~o,quisiera,requiero,solicit~ar~o,urge,hace falta,deseo|tengo|quiero|tenemos|necesito|prefiero|quisiera que
M pueda,puedo,podria~mos,podemos,puede ser,seria tan amable de,me permite~n,es|seria posible,hay forma|manera|posibilidad de
Y podes,puede~n~s,podrian,podrias
K como,como hago para,no puedo|consigo|logro,donde
h apoyo,asistencia,atencion,atend~er~erme~ido,atiend~a~an~e,ayuda~me~r~rme,ayude~me~n,contest~ar~arme~e~en,explique,mire,resolver,respond~a~an~er~erme,resuelva,revis~ar~ara~e,solucionar,vea,ver,echar una mano
I me,yo,nos~otros,conmigo
U usted~es,te,vos,le,se,contigo,tuy~a~o,suy~a~o
x a~l,c~n~on,en,hacia,para,en contacto con
< de~l,por
d el,la~s,su~s,tu~s,un~a~o,los,este,otra,otro,algun~a~os,vuestro,cualquier~a,area de
f ya,puta,puto,solo,ahora,mejor,pinche,rapido,seguir,ahorita,maldito,tambien,realmente,solamente,directamente,personalmente,inmediatamente,ahora mismo,en su lugar,por chat|telefono|videollamada,de nuevo|inmediato,urgente,hoy
p xfa~vor,plis,porfa~vor,porfis,gracias,x|por favor
y buenas,bueno,disculp~a~e,hola,joven,oiga,oye,perdona,si,vale,buenos dias,buenas tardes|noches,buen dia,no importa,a ver,en serio
E hay,tiene~n~s,existe,habra
a disponible~s,ahi,aqui,alli,por ahi,al otro lado,de guardia,aca
r q~ue,con quien,con el cual,con el|la que
N jamas,ni,ningun~a,no,nunca,sin,tampoco,me niego a,deja|nada|basta|dejen de,no me|te|quiero,en vez|lugar de
b odio,tonto,inutil,estupido,no me gusta|entiende~s,harta|harto|cansada|cansado de
s parar,deten~er,quita
3 amig~a~o,cita,ella,ellos,nadie,quien,todos,quiere~n,cliente~s,cuantos,trabajo,usuario~s,dice que,mi amig~a~o|hijo|madre|esposa|esposo,porque la|los,conversaciones,se dice
= es,era,fue~ra~ras,fui,sea~s,ser~a,son,sos,soy,eres,sois,parece~s,estoy hablando,hablo con,como un~a
J ayuda|asistencia|atencion|intervencion|interaccion|respuesta|asesoria humana,servicio|apoyo|trato humano
! que alguien me llame,con quien puedo hablar
~ llamame,llameme,llamenme,devuelvan la llamada,una llamada,me llame~is
; y,pero,porque,pues,sino
v agente~s inmobiliario~s,asesor~es financiero~s|fiscal,operador~a turistico~s|telefonico,operador de telefonia,persona~s que te|lo|me,persona~s mayor~es,persona juridica|fisica|natural|especial,persona|humano o,gerente de proyectos|producto,gerente general,tu creador,equipo de desarrollo,compañero de,tu desarrollador|programador,agreg~ar~o,agente~s de viajes|seguros|software|policia|la,agente secreto
correct hablas,habla,hables,hablan,hablado,personales,operacion,contactos,debe,desea,necesitas,necesita,precios,precio,equipos,jefes,vive,hambre,efectivo,operaciones,intenta,escribi
m mi~s,nuestr~a~o~as~os
z ayer,semana|mes pasada|pasado,hablaron,dijo,dijeron,atendio,prometio,ya hable,grito
hints el,la,los,las,de,que,y,es,en,un,una,por,para,con,no,mi,tu,como,cual,donde,quiero,puedo,hola,gracias,favor,esta
`,
);
