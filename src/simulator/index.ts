// Start here

export type {
  ChatChannel,
  SimulatedAttachment,
  SimulatedChat,
  SimulatedInteraction,
  SimulatedMessage,
  SimulatedParticipant,
} from './chats/chat';
export type { AgentMessageExtras, SimulatedAgent, TransferTarget, WrapUp } from './chats/simulated-agent';
export type { SimulatedVisitor, VisitOptions, Visitors } from './chats/visitor';
// Time and errors
export { type SimulatorClock, systemClock } from './clock';
// Signed deliveries, for tests of a webhook
export { type DeliveryHeaders, type DeliveryToSign, signDelivery } from './deliveries/sign-delivery';
export { createSigningKey, type PublicJwk, type SigningKey } from './deliveries/signing-key';
export type {
  AgentOptions,
  DepartmentOptions,
  PreparedResponse,
  QueueOptions,
  TransactionCode,
} from './desk-options';
// Faults
export { chaosFaults, type DeliveryFault, type FaultPlan, type Likely, type RequestFault } from './faults/fault-plan';
export type { ArmedFault, Faults } from './faults/faults';
export type { SimulatorOptions } from './options';
export type { Presence } from './presence';
export { type Milliseconds, type Random, seededRandom } from './random';
export type { ChatHandle, SimulatedCenter } from './simulated-center';
export { SimulatorError, type SimulatorErrorCode } from './simulator-error';
export { startSimulator } from './start-simulator';
export type { Found } from './waiters';
// What was seen on the wire
export type { ChangeEvent, DeliveryEvent, FaultEvent, PresenceEvent, RequestEvent, WireEvent } from './wire-log';
