/** The page's colours for Web Chat, which takes them as values. */
export function chatLook() {
  const style = getComputedStyle(document.documentElement);
  const color = (name) => style.getPropertyValue(`--${name}`).trim();
  return {
    accent: color('accent'),
    backgroundColor: color('paper'),
    subtle: color('faint'),
    timestampColor: color('faint'),
    bubbleBackground: color('ground'),
    bubbleTextColor: color('ink'),
    bubbleBorderColor: color('line'),
    bubbleBorderRadius: 10,
    bubbleFromUserBackground: color('accent'),
    bubbleFromUserTextColor: color('accent-ink'),
    bubbleFromUserBorderColor: color('accent'),
    bubbleFromUserBorderRadius: 10,
    sendBoxBackground: color('paper'),
    sendBoxTextColor: color('ink'),
    sendBoxButtonColor: color('accent'),
    sendBoxButtonShadeColorOnHover: color('tint'),
    sendBoxButtonShadeColorOnActive: color('tint'),
    sendBoxPlaceholderColor: color('faint'),
    sendBoxBorderTop: `1px solid ${color('line')}`,
    suggestedActionBackgroundColor: color('paper'),
    suggestedActionBorderColor: color('accent'),
    suggestedActionTextColor: color('accent'),
    suggestedActionBackgroundColorOnHover: color('tint'),
    suggestedActionBackgroundColorOnActive: color('tint'),
    suggestedActionBorderRadius: 16,
    suggestedActionLayout: 'flow',
    cardEmphasisBackgroundColor: color('tint'),
    cardPushButtonBackgroundColor: color('paper'),
    cardPushButtonTextColor: color('accent'),
    botAvatarInitials: 'B',
    botAvatarBackgroundColor: color('faint'),
    // Where the focus is. Web Chat's own frames are black and grey: not to be seen in the dark.
    transcriptVisualKeyboardIndicatorColor: color('accent'),
    transcriptActivityVisualKeyboardIndicatorColor: color('accent'),
    suggestedActionsVisualKeyboardIndicatorColor: color('accent'),
    suggestedActionKeyboardFocusIndicatorBorderColor: color('accent'),
    sendBoxButtonKeyboardFocusIndicatorBorderColor: color('accent'),
    // Web Chat's own picture is on white.
    typingAnimationBackgroundImage: `url('${location.origin}/typing.svg')`,
    primaryFont: style.fontFamily,
    hideUploadButton: false,
  };
}

/** The colours of Adaptive Cards. */
export function cardLook() {
  const style = getComputedStyle(document.documentElement);
  const color = (name) => ({
    default: style.getPropertyValue(`--${name}`).trim(),
    subtle: style.getPropertyValue('--faint').trim(),
  });
  const container = {
    backgroundColor: 'transparent',
    foregroundColors: { default: color('ink'), accent: color('accent') },
  };
  return { supportsInteractivity: true, containerStyles: { default: container, emphasis: container } };
}
