import { culture } from '../culture';

export const en = culture(
  'en',
  `
H human,human being
R person,individual,guy,lady,dude,man,woman
P agt,agnt,operator,representative,rep~s,csr,customer|service agent|representative|operator|rep,sales|support|service person,salesperson,receptionist,attendant,sales rep~s,call handler,human rep
S some|any one|body,someone,somebody,sumone,anyone,anybody,sum1,some1,smn,one of you,one of your guys|people,whoever,an actual someone,someone else
O specialist,technician,tech,consultant,advisor,adviser,associate,assistant,employee,colleague,team,staff,staff|team member,expert,boss,professional,executive,officer,loan officer,engineer,accountant,clerk,case worker,caseworker,salesman,broker,administrator,admin,moderator,teller,pharmacist
Q people,humans,agents,operators,persons,human beings,advisors,colleagues,advisers,specialists,consultants,managers
A real,actual,proper,true,living,senior,real life,responsible,smarter,made of flesh,qualified,knowledgeable,trained,genuine,breathing,flesh and blood,competent,sensible
D customer|client service~s|support|care|assistance|relations|success|helpline|hotline|svc,cust serv|service,tech|technical support,support,support|help|front desk,helpdesk,billing,sales,sales|support|billing|service|accounts|fraud|returns|complaints|technical|customer|it department|team|desk,reception,call|contact center|centre
B machine~s,computer~s,ai,virtual assistant|agent,software,algorithm,automated|automatic|canned|scripted|robotic|generic|standard|prewritten answer~s|response~s|repl~y~ies|message~s|stuff|thing|text~s|service|voice|menu~s,automated system|assistant,answering machine
T talk~ing,speak~ing,chat~ting,converse,conversing,contact~ing,reach~ing,in touch|contact,get|getting|be in touch|contact,get a hold of,communicate,communicating,discuss,have a chat|word|conversation|talk,spk,interact~ing,deal~ing,consult,text with,speek,transferred,proceed,to be|get connected|transferred|forwarded,raise this|it,be connected|transferred,reach out,get hold|ahold of,tlk,be|get put|passed|handed through|over,get throswitch over,escalate this|it,start a chat|conversation,start chatting,chat live,word with
C connect~ing,transfer~ring,put|patch|get me|us through|thru,put|get me in touch|contact,put me on,hand me|this|it over|off,escalate,refer|switch|route|redirect|direct|hook|plug|link|take me,hook me up,redirect,xfer,hand|transfer|connect|pass a|the|this|my conversation|chat|call,reconnect,dial me,escalate my issue|case|problem|complaint,hand over|off,pass me over|on,reroute,get me connected,switch|send|forward|turn me over,trnsfr,transfer call|chat
c point,pass,forward,direct,switch,refer
G give,gimme,get,bring,send,send|bring over|in,provide,have,find,page,summon,fetch,put on,hand me,open,start,put,take,gimmie,assign,lemme have,arrange for
L call~ing,phone,ring,telephone,phoned
W wanna,need,would like|love|rather|prefer,prefer,id|ill like|rather|prefer|love|have|take,wish,have|has got to,gotta,got to,must,require,demand,let|allow me|us,lets,try~ing,hoping,looking,request~ing,rather,seek,able,interested in,asking,ask,desire,supposed,gonna,going,wana,expect,asking|asked|ask|begging for,would|d|will be great|good|nice|better|best|helpful|easier if,wondering if|whether i|someone|a|an can|could|might|may,itd be great|good|nice|better|best|helpful if,want~ing,attempting,tryna,insist,wud|wld like,be lovely|great|good|nice|better|best if
M can i not just,can|could|may|might|should|shall i|we,am i able|allowed,is it possible,is there a|any way|possibility|chance,any chance|way,i|we can|could|may|should,possible,possibility of,how|what about,would it be possible,i might|may,is it possible for,would it be possible for
Y can|could|would|will|might you|u|ya,can,could,would,will,may,are you able,would|do you mind,do you think you can|could,why dont you,you should|need to,kindly
K how,do not|dont know|understand|kno,dunno,cant,can not|t,cannot,couldnt,could not,unable,not able,wonder,what,quickest|fastest|best|easiest way to,what do i have|need to do|press|say|type
h help,look into|at this|it,assistance,assist,helping,hand,aid,answer~s,guidance,service,hlp,reply,respond,handle,take over,support from,advice,take this over,sort out,sort this|it out,explain
I i,me,we,us,im,i am,ive,i have
U you,u,ya,ye,you guys
x to,with,2,w,wit,wth,wiht,at,over,thru,through,onto,into,too,ot,it,t,of
< from,by
d a,an,the,some,any,your,ur,one,na,either,as,company,this,these,one|any|some of your|the,another,other,different
f just,really,actually,now,right,away,immediately,today,quickly,quick,urgent,directly,instead,already,still,also,even,only,simply,again,back,finally,straight away,then,fucking,bloody,damn~ed,goddamn,darn,very,in person,on|over the phone,by|via phone|chat,do,be,being,all,else,times,twice
p needed,required,wanted,thanks,thank you,thx
y yes,yeah,yep,yup,nope,nah,sorry,excuse me,well,so,alright,good morning|afternoon|evening,nevermind,never mind,look,listen,wrong,enough,this|that is useless|annoying,thats|this|that not|isnt|is|annoying,not you,bro,mate,hiya,please help,yo
E is|are there,is any|some,do you|u have,have you got,got,you got,there is,where is|are,theres,if theres
a available,here,there,online,around,in,free,working,in charge,involved,on the line
r that,which,whom,whose,who
N do not,dont,does not,doesnt,not,no,never,didnt,did not,wont,will not,wouldnt,would not,without,neither,nor,isnt,arent,refuse,cease,instead of,rather|other than,neednt,shouldnt,anything but,no more
b hate,dont|not like,sick of,done,stupid,dumb,useless,annoying
s stop,skip,quit,exit,leave,end,turn|switch|shut off|down,get me off,get me out of,get me away from
3 he,she,they,user~s,customer~s,client~s,everyone,nobody,no one,wife,husband,mom,dad,mother,father,friend,brother,students,do i have|need to,god,wants,says,job,career,vacancies,how long|much|many|often
= are|r you|u,you|u are,you re,youre,ur a,am|was|were|are i|we,is this|it,i am|m|was a|an,im a|an,are these,you|u a,is he|she,if you are,if youre|im,or,as|like|than a|an,than,this is,were you,act,become,to be,be|being a|an,considered,arent you,hire,hiring,and i,rather be,you be,i am|m talking|speaking|chatting,im talking|speaking|chatting,has,had,was,were
J handoff,human intervention|takeover|interaction|contact|response|attention|touch|transfer,human|live chat|handoff
! is|are anyone|anybody|someone real|alive there|here,someone who can help me,put someone|somebody on,is someone|somebody|anyone|anybody available|free|there to talk|chat|speak|help
~ call|ring|phone|contact me,call|phone|ring me back,callback,call back,a callback
; and,but,because,cause,cuz,since,therefore,although
v human resource~s|readable|rights|body|error|nature|emotion~s|life|race|history|brain|made|eye|centered|kind|capital|trafficking|like,human in the loop,humanlike,agent smith|orange|console|desktop|portal|app|id|code|login|number|workspace|license|for|in|near,agents for|in|near,travel|estate|insurance|leasing|letting|literary|secret|fbi|special|double|user|cleaning|ticket|booking|shipping|sports|talent|press|free|purchasing agent~s,smooth|tour|network|mobile|phone|logical|ternary|machine|crane|forklift|boolean operator~s,operator precedence|of,house|district|state|local|medical representative,representative of|in,person of|or|you,missing|per|first|third|second|nice|good|bad|smart|funny|wrong|right|same|best person,product|project|account|property|bank|campaign|context|package|password|task|file|window|device|event manager,manager of,contact list|number|details|information|info|lens|lenses|form|person|us,customer service|support number|hours|phone|job~s|skills|system|email|chatbot,call me by|a|an|when|if|something,team|staff meeting|building,live in|with|at|music|stream|tv|score|scores|video|traffic|concert,someone like|special,people like,real or,human or,or human,talk|speak|chat to|with me|you|people,person|human who|that made|created|built|developed,person|human behind you,sound|talk|speak|act like a,more|so|as|only|half human,you human,not human,console of,find me someone who,bring another,people nearby
correct attending,hunan,humane,tall,tack,chap,char,coat,persona,operation,manage,manages,managed,college,contract,contacts,connection,went,peak,each,advise,tea,steam,teams,bother,line,love,read,talks,walking,speed,stuff,teach,assisting,broken
m my,our,his,her,their,my own,my old,my new
z yesterday,earlier,last week|time|month|year,wanted to,used to,told me,said,promised,ago
hints the,is,are,was,you,your,my,it,and,of,to,for,in,on,with,that,this,have,do,does,what,how,can,could,would,please
`,
);
