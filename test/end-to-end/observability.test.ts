import { metrics, trace } from '@opentelemetry/api';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { BotHandoff } from '../../src';
import { type Scene, setScene } from '../helpers/scene';

const CANARY = 'canary-7f3a';

describe('observability', () => {
  const exporter = new InMemorySpanExporter();
  const reader = new PeriodicExportingMetricReader({
    exporter: new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE),
    exportIntervalMillis: 3_600_000,
  });
  const meters = new MeterProvider({ readers: [reader] });
  let scene: Scene;
  let events: { name: string; properties?: object }[];

  before(() => {
    metrics.setGlobalMeterProvider(meters);
    trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  });
  after(async () => {
    metrics.disable();
    trace.disable();
    await meters.shutdown();
  });
  beforeEach(async () => {
    exporter.reset();
    events = [];
    scene = await setScene({
      async bot(context: TurnContext, handoff: BotHandoff) {
        const { type, text } = context.activity;
        if (type === 'message' && text?.startsWith('agent')) {
          await handoff.request(context, {
            context: { secret: `${CANARY}-context` },
            user: { email: `${CANARY}@example.com`, name: `${CANARY} Kim` },
          });
        } else if (type === 'message') await context.sendActivity(`echo ${text}`);
      },
      handoff: { telemetryClient: { trackEvent: (event) => void events.push(event) } },
    });
  });
  afterEach(() => scene.close());

  /** The points of a figure, by their attributes. */
  async function points(name: string) {
    const { resourceMetrics } = await reader.collect();
    const found = resourceMetrics.scopeMetrics
      .flatMap((scope) => scope.metrics)
      .find(({ descriptor }) => descriptor.name === name);
    return (found?.dataPoints ?? []).map(({ attributes, value }) => ({ attributes, value: value as unknown }));
  }
  const figure = async (name: string, wanted: Record<string, unknown>): Promise<unknown> =>
    (await points(name)).find(({ attributes }) =>
      Object.entries(wanted).every(([key, value]) => attributes[key] === value),
    )?.value;

  async function talk(): Promise<void> {
    await scene.say(`agent ${CANARY}`);
    const chat = await scene.accept();
    await scene.reads('talking with');
    await scene.say(`question ${CANARY}`);
    await scene.until(() => chat.messages.length > 0);
    scene.center.agents.get('alice').write(chat.id, `answer ${CANARY}`);
    await scene.reads('answer');
    scene.center.agents.get('alice').end(chat.id);
    await scene.reads('has ended the chat');
  }

  it('counts handoffs by trigger and end, and measures waiting, talking and the way of messages', async () => {
    const before = Number((await figure('handoff.ended', { 'handoff.end_reason': 'agent-ended' })) ?? 0);
    await talk();
    const ended = { 'handoff.trigger': 'requested', 'handoff.end_reason': 'agent-ended' };
    expect(await figure('handoff.ended', ended)).to.equal(before + 1);
    expect(await figure('handoff.started', { 'handoff.trigger': 'requested' })).to.be.greaterThan(0);
    for (const name of ['handoff.wait.duration', 'handoff.talk.duration']) {
      expect(await figure(name, ended), name)
        .to.have.property('count')
        .that.is.greaterThan(0);
    }
    for (const wanted of [
      { 'handoff.direction': 'toAgent', 'handoff.item': 'say' },
      { 'handoff.direction': 'toUser', 'handoff.item': 'show' },
    ]) {
      expect(await figure('handoff.message.age', wanted))
        .to.have.property('count')
        .that.is.greaterThan(0);
    }
    expect(await figure('handoff.open', {})).to.equal(0);
  });

  it('counts what had to be found out, what was given up, and what was forged', async () => {
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with');
    const send = 'POST /conversations/{conversationId}/messages';
    scene.center.faults.next(send, { status: 503, applied: true });
    await scene.say('twice?');
    await scene.say('after');
    await scene.until(() => chat.messages.some(({ text }) => text === 'after'));
    expect(chat.messages.filter(({ text }) => text === 'twice?')).to.have.length(1);
    expect(await figure('handoff.message.ambiguous', { 'handoff.item': 'say' })).to.equal(1);
    scene.center.faults.next(send, { status: 400 });
    await scene.say('refused');
    await scene.reads('could not be passed on');
    expect(await figure('handoff.message.dead', { 'handoff.item': 'say' })).to.equal(1);

    scene.center.faults.nextDelivery({ forge: true }, 'MESSAGE');
    scene.center.agents.get('alice').write(chat.id, 'forged at first');
    await scene.reads('forged at first');
    expect(await figure('handoff.webhook.requests', { 'handoff.outcome': 'forged' })).to.equal(1);
    expect(events.find(({ name }) => name === 'HandoffDeliveryRefused')?.properties).to.deep.include({
      outcome: 'forged',
    });
  });

  it("tells the SDK's telemetry client", async () => {
    await talk();
    expect(events.map(({ name }) => name)).to.include.members(['HandoffStarted', 'HandoffConnected', 'HandoffEnded']);
  });

  it('traces each call by the conventions for messaging, and says how it failed', async () => {
    scene.center.faults.next('POST /conversations', { status: 503 });
    await talk();
    const spans = exporter.getFinishedSpans();
    const named = (name: string) => spans.filter((span) => span.name === name);
    expect(named('open chat').map(({ attributes }) => attributes['error.type'])).to.include('contact-center-ambiguous');
    const [shown] = named('show user');
    const last = named('open chat').at(-1);
    expect(last?.attributes).to.include({
      'handoff.id': shown?.attributes['handoff.id'],
      'messaging.message.conversation_id': scene.center.chats()[0]?.id,
    });
    const [sent] = named('send chat');
    expect(sent?.attributes).to.include({
      'messaging.system': '8x8',
      'messaging.operation.type': 'send',
      'messaging.message.conversation_id': scene.center.chats()[0]?.id,
    });
    expect(named('show user').map(({ attributes }) => attributes['handoff.item'])).to.include('show');
    expect(named('receive webhook')[0]?.attributes).to.include({ 'http.response.status_code': 200 });
  });

  it('never holds what somebody said, or who he is', async () => {
    await talk();
    const { resourceMetrics } = await reader.collect();
    const spans = exporter
      .getFinishedSpans()
      .map(({ name, attributes, events: of, status }) => ({ name, attributes, of, status }));
    expect(spans.length).to.be.greaterThan(5);
    for (const told of [spans, resourceMetrics, events]) expect(JSON.stringify(told)).not.to.include(CANARY);
  });
});
