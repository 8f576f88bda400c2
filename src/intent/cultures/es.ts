import { culture } from '../culture';

export const es = culture(
  'es',
  `
H humana,humano,persona de verdad,que no sea un~a bot|robot|maquina|programa,persona~s real~es|viva|humana,ser|alguien humano
R persona,individuo,chico,chica,señor~a~ita
P agente,representante,agente|asesor|ejecutivo|representante|personal de|en servicio|soporte|ventas|atencion|linea|cuenta,telefonista,ejecutiv*,teleoperador*,operari*,consultor*,gestor*,funcionari*,recepcionista,colaborador*,asesor~a~es~as,operador~a
S alguien,alguno
O gerente,jefe,jefa,encargado,encargada,supervisor~a,tecnico,tecnica,especialista,empleado~s,equipo,compañer*,personal,agente comercial,director*
Q humanos,personas,agentes,operadores
A real~es,verdadero,verdadera,de verdad,de carne y hueso,vivo,viva,en vivo|directo
D envios,averias,soporte,cobranzas,recepcion,facturacion,departamento,servicio al cliente manual,linea|centro|servicio|departamento de atencion al cliente,soporte|atencion|servicio~s|asistencia a~l cliente~s,area|equipo|departamento de ventas|soporte|reclamos|facturacion|reclamaciones,soporte|servicio tecnico,la tienda|oficina|sucursal,a|con ventas|facturacion|contabilidad|reclamaciones
B maquina~s,computadora,ordenador,ia
T chat~ear,ablar,hable~mos,hablo,charla~r,hablar~le~lo~me~les,tratar~lo,contacte,contacto,dialogar,explicar~le~lo~selo,hablando,platicar,comunicar~me~nos,consultar,contactar~lo~me~nos,conversar,comentarlo,conversando,conversacion,me puede atender,estar|entrar|ponerme|ponernos en contacto,me atienda~n,para hablar|contactar con
C pasar~le~me,ponme,pasame,paseme,pasanos,pasenme,ponerme,pongame,pusiera~n,traspaso,me pasa~n~s|pone~s con,pon~er~ga~me~erme~game en contacto|comunicacion,pasa~s|pase~n con,escal*,remit*,redirig*,redireccion*,canaliz*,transfi*,transfer*,comunic*,conect*,deriv*
c pasa~s,pase
G abra~me,abre~me,dame,deme,avisa~le,avise~le,busca~me,darme,denme,envia~me,envie~me,manda~me,mande~me,tener,venga~n,asigna~me,asigne~me,busque~me,inicia,inicie,traeme,localiza,traigame,conseguir~me,consigame,consigueme,llama|llame~n a
L llamar,llamo,llame
W pido,urge,busco,deseo,exijo,kiero,qiero,quero,dejame,espero,queria,quiera,quiero,intento,preciso,deseamos,desearia,gustaria,nececito,necesito,nesesito,prefiero,queremos,quisiera,requiero,solicito,solicitar,intentando,preferiria,necesitamos,necesitaria,estoy esperando a,hace falta,deseo|tengo|quiero|tenemos|necesito|prefiero|quisiera que
M pueda,puedo,podria~mos,podemos,puede ser,seria tan amable de,me permite~n,es|seria posible
Y podes,puede~n~s,podrian,podrias,haz|haga que
K como,como hago para,no puedo|consigo|logro,que hay que hacer para,que tecla
h mire,apoyo,ayuda~me~rme,ayude~n~me,mirara,revise,atender~me,atienda~n,atendido,conteste~n,responda~n,resuelva,contestar~me,responder~me,asistencia,echar una mano
I me,yo,nos~otros
U usted~es,te,vos,le,se
x a~l,c~on,en,hacia,en contacto con
< de~l,por
d el,la~s,su~s,tu~s,un~a~o,los,este,otra,otro,algun~a~os,vuestro,cualquier~a
f ya,puta,puto,solo,ahora,mejor,pinche,rapido,seguir,ahorita,maldito,tambien,realmente,solamente,directamente,personalmente,inmediatamente,ahora mismo,en su lugar,a la brevedad,por chat|telefono|videollamada,de nuevo|inmediato
p xfa~vor,plis,porfa~vor,porfis,por favor
y hola,buenas,buenos dias,buenas tardes|noches,buen dia,vale,si,bueno,oye,oiga,disculpa,disculpe,no importa,eso no ayuda,eso no me ayuda,eso es molesto,perdona,joven,a ver,en serio
E hay,tiene~n~s,existe
a disponible~s,ahi,aqui,alli,por ahi,al otro lado,de guardia
r q~ue,con quien,con el cual,con el|la que
N ni~ngun~nguna,no,sin,jamas,nunca,tampoco,me niego a,deja|nada|basta|dejen de,no me|te|quiero,en vez|lugar de
b odio,tonto,inutil,estupido,no me gusta|entiende~s,harta|harto|cansada|cansado de
s para~r,deten~er,quita
3 amig~a~o,cita,ella,ellos,nadie,quien,todos,quiere~n,cliente~s,cuantos,trabajo,usuario~s,dice que,mi amig~a~o|hijo|madre|esposa|esposo,porque la|los
= es,era,fue~ra~ras,fui,sea~s,ser~a,son,sos,soy,eres,sois,parece~s,estoy hablando,hablo con,como un~a
J ayuda|asistencia|atencion|intervencion|interaccion|respuesta|asesoria humana,servicio|apoyo|trato humano
! que alguien me llame,con quien puedo hablar,un~a humano|persona me ayude
~ llamame,llameme,llamenme,devuelvan la llamada,una llamada,me llame~is
; y,pero,porque,pues,sino
v agente~s inmobiliario~s,agente~s de viajes|seguros|bolsa|aduanas|software|policia|la,agente smith|secreto,asesor~es financiero~s|fiscal,asesor~es de inversion,operador~a turistico~s|telefonico,operador de telefonia,persona~s que te|lo|me,persona~s mayor~es,persona juridica|fisica|natural|especial,persona|humano o,alguien ahi|ha,gerente de proyectos|producto,gerente general,tu creador,equipo de desarrollo,compañero de,tu desarrollador|programador
correct hablas,habla,hables,hablan,hablado,personales,operacion,contactos,debe,desea,necesitas,necesita,precios,precio,equipos,jefes,vive,hambre,efectivo,operaciones,intenta
m mi~s,nuestr~a~o~as~os
z ayer,semana|mes pasada|pasado,hablaron,dijo,dijeron,atendio,prometio
hints el,la,los,las,de,que,y,es,en,un,una,por,para,con,no,mi,tu,como,cual,donde,quiero,puedo,hola,gracias,favor,esta
`,
);
