import { expect } from 'chai';
import { withoutContents } from '../../src/bot/without-contents';

describe('a recorded activity', () => {
  const file = (contentUrl: string) => ({ contentType: 'image/png', contentUrl, name: 'a.png' });

  it('keeps what is small and what lies elsewhere, and is the very same then', () => {
    const activity = {
      type: 'message',
      attachments: [file('data:image/png;base64,AAAA'), file('https://a.example/1')],
    };
    expect(withoutContents(activity)).to.equal(activity);
    expect(withoutContents({ type: 'message', attachments: 'none' as never })).to.deep.equal({
      type: 'message',
      attachments: 'none',
    });
  });

  it('names a large file without its content, and leaves the activity itself alone', () => {
    const large = file(`data:image/png;base64,${'A'.repeat(10_000)}`);
    const activity = { type: 'message', text: 'see', attachments: [large, file('https://a.example/1')] };
    expect(withoutContents(activity)).to.deep.equal({
      type: 'message',
      text: 'see',
      attachments: [file('data:image/png;base64,'), file('https://a.example/1')],
    });
    expect(activity.attachments[0]?.contentUrl).to.have.length(10_022);
    expect(
      withoutContents({ attachments: [file(`data:${'x'.repeat(20_000)}`)] }).attachments?.[0]?.contentUrl,
    ).to.equal('');
  });
});
