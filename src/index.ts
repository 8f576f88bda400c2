// Start here
export type {
  AttachmentOptions,
  Authorize,
  ChannelCapabilities,
  ChannelOverrides,
  ConversationTarget,
  FileHandler,
  HandoffRequest,
  HistoryOptions,
  OutgoingEntry,
  OutgoingFilter,
  PersonalData,
  PersonRecognizer,
  ProactiveAdapter,
  RedactionOptions,
  Route,
  RouteWish,
} from './bot';
export { redactPersonalData } from './bot';
export type { BotHandoff, HandoffUpdate } from './bot-handoff';
export { ChatGatewayChannel, type ChatGatewayChannelOptions } from './channel';
export { createHandoff } from './create-handoff';
// 8x8's Chat Gateway by itself: setting up webhooks and channels, looking into chats
export {
  createGatewayClient,
  GatewayAnswerUnreadable,
  type GatewayClient,
  type GatewayClientOptions,
  GatewayRefusal,
  GatewayUnreachable,
  InvalidGatewayRequest,
} from './gateway';
// Logging
export {
  type Availability,
  type ChangeRefusal,
  consoleLogger,
  type DayHours,
  type Destination,
  type DetectedTrigger,
  type EndReason,
  type FileReference,
  HandoffError,
  type HandoffHooks,
  type HandoffReport,
  type HandoffStatus,
  type HandoffUser,
  type Interaction,
  type Language,
  type LeaveWords,
  type Limits,
  type LogFields,
  type Logger,
  type Offer,
  type OpeningHours,
  OpeningHoursError,
  type Plural,
  type ProactiveSends,
  type QueueState,
  quietLogger,
  type Retention,
  readOpeningHours,
  type Text,
  type TextChanges,
  type TextKey,
  type TextParam,
  type Texts,
  type Timing,
  type Translator,
  type Trigger,
  type TriggerOptions,
  type WaitingNotes,
  type WhenClosed,
} from './handoff';
export type { HandoffOptions } from './handoff-options';
// What a handoff is, and what is told of it
// Who wants a person: the recognizer by itself, and what it may be told
export {
  type CultureName,
  createHandoffRecognizer,
  cultureNames,
  detectLanguage,
  type HandoffKind,
  type HandoffRecognizer,
  type HandoffRecognizerOptions,
  type HandoffResolution,
  type HandoffResult,
  type HandoffWish,
  recognizeHandoff,
  UnknownCultureError,
} from './intent';
// What is counted and measured
export type { EventTracker } from './observability';
export { type Settings, SettingsError, settingsFromEnv } from './settings';
