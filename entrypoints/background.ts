import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serveCommands } from '../lib/background/commands.ts';
import { pageAndPanelHandlers } from '../lib/background/handlers.ts';
import { serveMenus } from '../lib/background/menus.ts';
import { forgetClosedTabs } from '../lib/background/tab-memory.ts';
import { pageFacts } from '../lib/background/vouching.ts';
import { randomDelimiter } from '../lib/gateway/delimiter.ts';
import { createGateway } from '../lib/gateway/index.ts';
import { contextTokens, probeEndpoint, streamChat } from '../lib/gateway/model.ts';
import { servePorts } from '../lib/gateway/ports.ts';
import { chatRunStore } from '../lib/gateway/run-store.ts';
import { answerBackground } from '../lib/messaging/answer.ts';
import { createSettings } from '../lib/policy/index.ts';

export default defineBackground(() => {
  const settings = createSettings({ probe: probeEndpoint });
  const gateway = createGateway({
    settings,
    stream: streamChat,
    contextTokens,
    ...pageFacts,
    runs: chatRunStore(settings),
    delimiter: randomDelimiter,
    uiLanguage: () => browser.i18n.getUILanguage(),
    touch: () => void browser.runtime.getPlatformInfo(),
  });
  servePorts(gateway);
  serveMenus(settings);
  serveCommands(settings);
  forgetClosedTabs();
  answerBackground({
    ...settings.handlers,
    ...pageAndPanelHandlers(settings),
    'gateway.preview': gateway.preview,
    'gateway.room': gateway.room,
    'chat.forget': gateway.forget,
  });
});
