import { culture } from '../culture';

export const vi = culture(
  'vi',
  `
H con người,người sống|thật|thực|thiệt
R người
P ad~min,sếp,sale,operator,tư vấn viên,tổng đài viên,điện thoại viên,đại diện,người đại diện,tổng đài,cán bộ,đồng nghiệp,người trực,người phụ trách,bên kỹ thuật,bên hỗ trợ,lễ tân,giao dịch viên,chăm sóc viên,hỗ trợ viên,nhân|chuyên viên
S ai đó,bất kỳ ai,có ai,anh chị nào,cô chú nào,một bạn,anh|bạn|chị|người nào,ai|bạn khác
O quản lý,người quản lý,trưởng phòng,chuyên gia,kỹ thuật viên,bác sĩ,cấp trên,cấp cao hơn,bạn phụ trách,chủ shop,người có thẩm quyền,giám sát|đốc,kỹ|luật sư
Q mọi người
A thật,thực,thực sự,khác
D chăm sóc khách hàng,cskh,bộ phận chăm sóc khách hàng,bộ phận kế toán,phòng khiếu nại,bộ phận,bên điện lực
B máy,ai bot,hệ thống tự động,câu trả lời tự động,máy móc,tin nhắn tự động,trả lời tự động
T gặp,chat,gặp mặt,trao đổi,tâm sự,nói với,làm việc với,làm việc,trao đổi với,nói|trò|tiếp chuyện,liên hệ|lạc
C nối,chuyển,nhường,kết nối,nối máy,cho tôi gặp,nối máy cho,kết nối tôi,chuyển cuộc trò chuyện,chuyển em|máy|tôi|giúp|mình|tiếp
G cử,gọi,kêu,nhờ,tìm,đưa,gọi điện cho,đưa tôi,cho em|gặp|tôi|xin|mình
L điện thoại
W cần,mún,xin,đòi,ước,mong,muon,phải,thích,yêu cầu,để tôi,đang cố,đề nghị,ưu tiên,chỉ|mong muốn
M có thể,tôi có thể,tôi được
Y bạn có thể,hãy
K làm sao,làm sao để,cách,bấm phím mấy,sao,cách nào
h giúp đỡ,hỗ trợ,trợ giúp,tư vấn,trả lời,rep,kiểm tra,giải quyết,xử lý,vào hỗ trợ,hỗ trợ giúp
I tôi,mình,em,tớ,chúng tôi,tui
U bạn,bên|các bạn
x đến,sang,cùng,qua,vs,cho,được
< từ,bởi
d 1,các,một,vài,bất kỳ,một số|vị
f ngay,bây giờ,luôn,trực tiếp,lại,chỉ,nhanh,online,đi,cái,giùm cái,giùm,giúp,giúp mình,coi,lên,nữa,thôi
p ạ,ơi,nha,nhé,với,plss,vui lòng,giúp tôi,được không,cảm|làm ơn
y chào,alo,này,dạ
E có
a ở đó không,đây không,đâu,đâu rồi,ở đâu,ra đây,ko,không ạ
r mà,để,nào
N chưa,chẳng,không,thay vì,không chấp nhận,đừng để,không cần|muốn
s dừng,tắt,thoát,dẹp,ngưng,bỏ
3 họ,khách hàng,cô|anh ấy
= là~m,đã,như,có phải là,trở thành,bạn|tôi là
J chat trực tiếp
! có người thật không,không muốn nói chuyện với bot,có ai không,có nhân viên không,có nhân viên nào không,có ai ở đó|đây không
~ gọi lại cho tôi,gọi cho tôi,gọi điện cho tôi|mình,gọi lại|mình
; và,nhưng,vì
v nhân viên bảo hiểm,sếp của tôi,tôi là nhân viên,có bao nhiêu nhân viên,nhờ người khác,thái độ,người ta|hay|mua|yêu|dùng|việt
z hôm qua,tuần trước,đã nói
hints là,của,và,không,có,được,cho,tôi,bạn,này,với,một,những,để,trong,các,thế,nào,gì,đã,ở,muốn,xin,chào,làm,người
`,
  { bareNouns: true },
);
