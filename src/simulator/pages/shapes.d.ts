// What the console answers, as the pages see it: taken from the functions that show it.
import type { showBot } from '../console/bot-routes';
import type { showDesk, showDeskChat, showDeskSummary } from '../console/console-show';
import type { Faults } from '../faults/faults';

export type Desk = ReturnType<typeof showDesk>;
export type DeskChat = ReturnType<typeof showDeskChat>;
export type DeskSummary = ReturnType<typeof showDeskSummary>;
export type DeskAgent = Desk['agent'];
export type DeskMessage = DeskChat['messages'][number];
export type DeskFile = DeskMessage['attachments'][number];
export type DeskCard = DeskMessage['cards'][number];
export type DeskUser = DeskSummary['user'];
export type FaultState = Pick<Faults, 'plan' | 'isDown' | 'outageUntil' | 'armed'>;
export type BotState = Awaited<ReturnType<typeof showBot>>;
export type { ChangeEvent, DeliveryEvent, FaultEvent, RequestEvent, WireEvent } from '../wire-log';
