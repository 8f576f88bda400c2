import { AdaptiveCard, SerializationContext } from 'adaptivecards';

/** What the vendor's own renderer has against a card; empty where it takes it as it is. */
export function adaptiveCardProblems(content: unknown): string[] {
  const card = new AdaptiveCard();
  const context = new SerializationContext();
  card.parse(content, context);
  const problems = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...problems, ...card.validateProperties().validationEvents.map(({ message }) => message)];
}
