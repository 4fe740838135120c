import type { Messages } from '../message';

/** Words of *Test connection*: a line for each check, and the remedy for each that failed. */
export const checkMessages = {
  permission: {
    en: 'The browser lets Sidenote reach this host',
    'zh-Hant': '瀏覽器容許旁註連接此主機',
    'zh-Hans': '浏览器允许旁注连接此主机',
  },
  address: {
    en: 'An endpoint answers at this address',
    'zh-Hant': '此地址有模型服務回應',
    'zh-Hans': '此地址有模型服务回应',
  },
  key: { en: 'The key is accepted', 'zh-Hant': '金鑰有效', 'zh-Hans': '密钥有效' },
  model: { en: 'The model is there', 'zh-Hant': '有此模型', 'zh-Hans': '有此模型' },
  streaming: { en: 'The answer comes as it is written', 'zh-Hant': '答覆可逐步顯示', 'zh-Hans': '答复可逐步显示' },
  json: {
    en: 'It answers in the form Sidenote needs',
    'zh-Hant': '能以旁註所需格式作答',
    'zh-Hans': '能以旁注所需格式作答',
  },
  context: {
    en: 'A judgment fits into its context',
    'zh-Hant': '上下文長度足以容納判決',
    'zh-Hans': '上下文长度足以容纳判决',
  },
} as const satisfies Messages;

export const resultMessages = {
  ok: { en: 'Yes', 'zh-Hant': '是', 'zh-Hans': '是' },
  failed: { en: 'No', 'zh-Hant': '否', 'zh-Hans': '否' },
  unknown: { en: 'It does not say', 'zh-Hant': '模型服務沒有說明', 'zh-Hans': '模型服务没有说明' },
  tokens: { en: '{count} tokens', 'zh-Hant': '{count} token', 'zh-Hans': '{count} token' },
} as const satisfies Messages;

export const remedyMessages = {
  'correct-address': {
    en: 'Correct the address; for most servers it ends in /v1.',
    'zh-Hant': '請更正地址；多數伺服器的地址以 /v1 結尾。',
    'zh-Hans': '请更正地址；多数服务器的地址以 /v1 结尾。',
  },
  'use-https': {
    en: 'Write https://; plain http is only for this computer or a private address.',
    'zh-Hant': '請用 https://；純http只可用於本電腦或私人網絡地址。',
    'zh-Hans': '请用 https://；纯http只可用于本电脑或私人网络地址。',
  },
  'allow-host': {
    en: 'Test again and choose “Allow” when the browser asks.',
    'zh-Hant': '請再測試，並在瀏覽器詢問時選「允許」。',
    'zh-Hans': '请再测试，并在浏览器询问时选“允许”。',
  },
  'start-server': {
    en: 'Start the model server on this computer, then test again.',
    'zh-Hant': '請啟動本電腦的模型伺服器，然後再測試。',
    'zh-Hans': '请启动本电脑的模型服务器，然后再测试。',
  },
  'allow-local-network': {
    en: 'Check that the server runs and that this computer reaches it; newer browsers also ask for access to devices on the local network: allow it in the site settings.',
    'zh-Hant': '請確認伺服器正在運行並可連接；較新的瀏覽器亦須在設定中容許存取區域網絡裝置。',
    'zh-Hans': '请确认服务器正在运行并可连接；较新的浏览器亦须在设置中允许存取区域网络装置。',
  },
  'allow-origin-ollama': {
    en: 'Ollama refuses browser extensions until told otherwise. Run this line, then restart Ollama:',
    'zh-Hant': 'Ollama預設拒絕瀏覽器擴充功能。請執行以下指令，然後重新啟動Ollama：',
    'zh-Hans': 'Ollama默认拒绝浏览器扩展程序。请执行以下指令，然后重新启动Ollama：',
  },
  'allow-origin-lm-studio': {
    en: 'In LM Studio: Developer → Server settings → switch on “Enable CORS”.',
    'zh-Hant': '在LM Studio：Developer → Server settings → 開啟「Enable CORS」。',
    'zh-Hans': '在LM Studio：Developer → Server settings → 打开“Enable CORS”。',
  },
  'allow-origin': {
    en: 'The server refuses requests from browser extensions. Ask whoever runs it to allow the origin {origin}.',
    'zh-Hant': '伺服器拒絕瀏覽器擴充功能的請求。請管理員容許來源 {origin}。',
    'zh-Hans': '服务器拒绝浏览器扩展程序的请求。请管理员允许来源 {origin}。',
  },
  'correct-key': {
    en: 'Check the key, and that it may use this model.',
    'zh-Hant': '請核對金鑰，並確認可使用此模型。',
    'zh-Hans': '请核对密钥，并确认可使用此模型。',
  },
  'choose-model': {
    en: 'Choose another model.',
    'zh-Hant': '請選用其他模型。',
    'zh-Hans': '请选用其他模型。',
  },
  'raise-context-ollama': {
    en: 'Ollama cuts long texts silently. Raise its context with this line, then restart Ollama:',
    'zh-Hant': 'Ollama會不作提示地截短長文。請執行以下指令加大上下文長度，然後重新啟動Ollama：',
    'zh-Hans': 'Ollama会不作提示地截短长文。请执行以下指令加大上下文长度，然后重新启动Ollama：',
  },
  'raise-context': {
    en: 'Raise the server’s context length; long judgments are otherwise sent in parts.',
    'zh-Hant': '請加大伺服器的上下文長度；否則長判決會分段送出。',
    'zh-Hans': '请加大服务器的上下文长度；否则长判决会分段送出。',
  },
  'try-later': {
    en: 'Wait a little, then test again.',
    'zh-Hant': '請稍後再測試。',
    'zh-Hans': '请稍后再测试。',
  },
} as const satisfies Messages;
