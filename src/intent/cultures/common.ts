// Words that people use in every culture, one class a line: the letters are those of `wordClasses`.
export const common = `
P agent
O manager,supervisor
A live
B bot~s,robot~s,chatbot~s,chat bot~s
p please,pls,plz
y hi,ok~ay,hey,hello
J live chat|support,livechat
v human resources,agent smith
`;
