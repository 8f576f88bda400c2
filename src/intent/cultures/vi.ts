import { culture } from '../culture';

export const vi = culture(
  'vi',
  `
H con người,người sống|thật|thực|thiệt
R người
P ad~min,nv~ien,sếp,tvv,sale,cán bộ,cố vấn,dược sĩ,giao dịch viên,hỗ trợ viên,lễ tân,người phụ trách,người trực,người tư vấn,người đại diện,thu ngân,thư ký,tư vấn viên,tổng đài,tổng đài viên,điện thoại viên,đại diện,đồng nghiệp,giáo|nhân|tiếp|giảng|chuyên viên,anh|bên kỹ thuật,bên|người hỗ trợ
S ai đó,bất kỳ ai,có ai,anh chị nào,một bạn,anh|bạn|chị|người nào,ai|bạn khác,ai
O thợ,chuyên gia,cấp trên,giám sát viên,kỹ thuật viên,người quản lý,chủ quán|shop|tiệm,trưởng nhóm|phòng,quản lí|lý,giám sát|đốc,bác sĩ|sỹ,kỹ|luật sư
Q mọi người
A thật,thực,thực sự,khác,bằng xương bằng thịt
D chăm sóc khách hàng,cskh,phòng khiếu nại,bộ phận,bên điện lực
B máy,ai bot,hệ thống tự động,máy móc,trả lời tự động,tự động
T gặp,trao đổi,nói với,làm việc,nói|trò|tiếp chuyện,liên hệ|lạc,ib,inbox,nhắn tin,trình bày,nch,thảo luận,phản ánh
C nối,chuyển,nhường,bàn giao,kết nối,nối máy,chuyển máy|tiếp,đổi qua|sang
G cử,gọi,kêu,nhờ,tìm,đưa,kiếm,bố trí,sắp xếp,cho em|anh|chị|gặp|tui|tôi|xin|mình
L điện thoại,call
W cần,mún,xin,đòi,ước,mong,muon,phải,thích,yêu cầu,để tôi,đang cố,đề nghị,ưu tiên
M có thể,tôi có thể,tôi được
Y bạn có thể,hãy
K sao,cách,bấm phím mấy,làm sao,làm sao để,làm thế nào,thế|cách nào
h rep,xem,giúp đỡ,hướng dẫn,hỗ trợ,kiểm tra,phản hồi,trả lời,trợ giúp,tư vấn,xem xét,giải đáp|quyết|thích,xử lí|lý
I tôi,mình,em,tớ,chúng tôi,tui,tao
U bạn,bên|các bạn,shop
x đến,sang,cùng,qua,vs,cho,được,với,đc
< từ,bởi
d 1,các,một,vài,bất kỳ,một số|vị,quý công ty,này
f ngay,bây giờ,luôn,trực tiếp,lại,chỉ,nhanh,online,đi,cái,giùm cái,giùm,giúp,giúp mình,coi,lên,nữa,thôi,rồi,xíu,chút,dùm,vậy,liền,riêng
p ạ,ơi,nha,nhé,plss,nghen,giúp tôi,vui lòng,đc|được ko|không,cảm|làm ơn
y chào,alo,dạ,đúng không
E có
a ở đó không,đây không,đâu,đâu rồi,ở đâu,ra đây,không ạ,onl,rảnh,trực
r mà,để,nào
N chưa,chẳng,không,thay vì,không chấp nhận,đừng để,không cần|muốn,ko,hok,hông
s dừng,tắt,thoát,dẹp,ngưng,bỏ
3 họ,khách hàng,cô|anh ấy
= là~m,đã,như,có phải là,trở thành,bạn|tôi là
J chat trực tiếp
! có người thật không,có ai không,có nhân viên không,có nhân viên nào không,có ai ở đó|đây không
~ gọi lại cho tôi,gọi cho tôi,gọi điện cho tôi|mình,gọi lại|mình
; và,nhưng,vì
v chuyển tiền,nhân viên bảo hiểm,sếp của tôi,tôi là nhân viên,có bao nhiêu nhân viên,nhờ người khác,thái độ,người ta|hay|mua|yêu|dùng|việt,người liên hệ
z hôm qua,tuần trước,đã nói
hints là,của,và,không,có,được,cho,tôi,bạn,này,với,một,những,để,trong,các,thế,nào,gì,đã,ở,muốn,xin,chào,làm,người
`,
  { bareNouns: true },
);
