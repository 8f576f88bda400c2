import { expect } from 'chai';
import { playChannelDemo } from '../../samples/demo-channel';

describe('the demo of the channel', () => {
  it('plays a widget user from the bot to an agent and back', async function () {
    this.timeout(60_000);
    const lines: string[] = [];
    await playChannelDemo((line) => lines.push(line));
    expect(lines.at(-1)).to.include('Every step was seen.');
  });
});
