export { beginsVisit } from './begins-visit';
export { byChannel } from './by-channel';
export { ChatGatewayChannel, type ChatGatewayChannelOptions } from './chat-gateway-channel';
export { serveVisits, type VisitParts } from './serve-visits';
export { createVisitingCenter, type VisitingCenterParts } from './visiting-center';
