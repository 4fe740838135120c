import type { Messages } from '../message';

/** The three ways to begin with a model, before any address. */
export const endpointStartMessages = {
  choices: { en: 'Ways to begin', 'zh-Hant': '開始的方式', 'zh-Hans': '开始的方式' },
  nothing: { en: 'No model', 'zh-Hant': '不用模型', 'zh-Hans': '不用模型' },
  nothingSays: {
    en: 'Nothing to set up. The outcome, citations and terms are read on this computer without one.',
    'zh-Hant': '無須設定。結果、引據和詞彙均在這部電腦讀取，不用模型。',
    'zh-Hans': '无须设置。结果、引据和词汇均在这部电脑读取，不用模型。',
  },
  here: { en: 'A model on this computer', 'zh-Hant': '這部電腦上的模型', 'zh-Hans': '这部电脑上的模型' },
  hereSays: {
    en: 'Ollama or LM Studio. The text stays on this computer. Looking asks this computer only.',
    'zh-Hant': 'Ollama 或 LM Studio。文字留在這部電腦；尋找時只詢問這部電腦。',
    'zh-Hans': 'Ollama 或 LM Studio。文字留在这部电脑；寻找时只询问这部电脑。',
  },
  look: { en: 'Look for them', 'zh-Hant': '尋找', 'zh-Hans': '寻找' },
  looking: { en: 'Looking on this computer', 'zh-Hant': '正在這部電腦尋找', 'zh-Hans': '正在这部电脑寻找' },
  noneFound: {
    en: 'Neither answered. Start one of them and look again, or give its address below.',
    'zh-Hant': '兩者均無回應。請啟動其中一個後再尋找，或在下方輸入地址。',
    'zh-Hans': '两者均无回应。请启动其中一个后再寻找，或在下方输入地址。',
  },
  use: { en: 'Use {model} of {name}', 'zh-Hant': '使用 {name} 的 {model}', 'zh-Hans': '使用 {name} 的 {model}' },
  useServer: { en: 'Use {name}', 'zh-Hant': '使用 {name}', 'zh-Hans': '使用 {name}' },
  other: {
    en: 'A provider, or my firm’s server',
    'zh-Hant': '服務供應者或律師行伺服器',
    'zh-Hans': '服务供应者或律师行服务器',
  },
  otherSays: {
    en: 'You need its address and, for a provider, a key. Each send is shown to you first.',
    'zh-Hant': '須有地址；服務供應者另須金鑰。每次傳送前都會先讓你過目。',
    'zh-Hans': '须有地址；服务供应者另须密钥。每次发送前都会先让你过目。',
  },
  chooseOther: { en: 'Choose the kind', 'zh-Hant': '選擇種類', 'zh-Hans': '选择种类' },
} as const satisfies Messages;
