import type { Messages } from '../message';

/** One file for all readers of a firm. */
export const firmFileMessages = {
  title: { en: 'Firm file', 'zh-Hant': '律師行檔案', 'zh-Hans': '律师行文件' },
  says: {
    en: 'Terms, questions, endpoints and style that a firm shares. Keys and permissions to send are never in it.',
    'zh-Hant': '律師行共用的詞彙、問題、模型服務及引註格式。當中不會有金鑰或傳送許可。',
    'zh-Hans': '律师行共用的词汇、问题、模型服务及引注格式。当中不会有密钥或发送许可。',
  },
  fromPolicy: {
    en: 'By your firm’s policy: {address}, asked at most once a day',
    'zh-Hant': '按貴所政策：{address}，每日最多查詢一次',
    'zh-Hans': '按贵所政策：{address}，每日最多查询一次',
  },
  inUse: {
    en: 'In use: {name}, issued {issued}. Last asked {asked}.',
    'zh-Hant': '使用中：{name}，發出於{issued}。上次查詢：{asked}。',
    'zh-Hans': '使用中：{name}，发出于{issued}。上次查询：{asked}。',
  },
  notYet: { en: 'Not received yet.', 'zh-Hant': '尚未收到。', 'zh-Hans': '尚未收到。' },
  unchanged: { en: 'Nothing was changed.', 'zh-Hant': '沒有作出任何更改。', 'zh-Hans': '没有作出任何更改。' },
  importFile: { en: 'Import a firm file', 'zh-Hant': '匯入律師行檔案', 'zh-Hans': '导入律师行文件' },
  taken: {
    en: 'Taken in from {name}: terms {terms}, questions {questions}, endpoints {endpoints}.',
    'zh-Hant': '已從{name}匯入：詞彙{terms}項、問題{questions}項、模型服務{endpoints}項。',
    'zh-Hans': '已从{name}导入：词汇{terms}项、问题{questions}项、模型服务{endpoints}项。',
  },
  'bad-signature': {
    en: 'The firm file is not signed by the key in your firm’s policy, or was changed after it was signed. Tell whoever keeps it.',
    'zh-Hant': '律師行檔案並非由貴所政策中的金鑰簽署，或簽署後曾被更改。請通知負責人。',
    'zh-Hans': '律师行文件并非由贵所政策中的密钥签署，或签署后曾被更改。请通知负责人。',
  },
  'not-signed': {
    en: 'The firm file is not signed, and your firm’s policy asks for a signature. Ask for the signed one.',
    'zh-Hant': '律師行檔案未經簽署，而貴所政策要求簽署。請索取已簽署的檔案。',
    'zh-Hans': '律师行文件未经签署，而贵所政策要求签署。请索取已签署的文件。',
  },
  'not-our-file': {
    en: 'This is no firm file. Choose one that was made as the guide for firms says.',
    'zh-Hant': '這不是律師行檔案。請選取按律師行指引製作的檔案。',
    'zh-Hans': '这不是律师行文件。请选取按律师行指引制作的文件。',
  },
  'damaged-file': {
    en: 'The firm file is damaged. Ask for it again.',
    'zh-Hant': '律師行檔案已損壞。請重新索取。',
    'zh-Hans': '律师行文件已损坏。请重新索取。',
  },
  'newer-file': {
    en: 'The firm file was made for a newer Sidenote. Update the extension.',
    'zh-Hant': '律師行檔案須用較新版本的旁註讀取。請更新擴充功能。',
    'zh-Hans': '律师行文件须用较新版本的旁注读取。请更新扩展程序。',
  },
  unreachable: {
    en: 'The firm file’s server cannot be reached. It is asked again within the hour.',
    'zh-Hant': '無法連接存放律師行檔案的伺服器，一小時內會再查詢。',
    'zh-Hans': '无法连接存放律师行文件的服务器，一小时内会再查询。',
  },
  refused: {
    en: 'The firm file’s server refused. It is asked again tomorrow; tell whoever keeps it.',
    'zh-Hant': '存放律師行檔案的伺服器拒絕查詢，明日會再查詢。請通知負責人。',
    'zh-Hans': '存放律师行文件的服务器拒绝查询，明日会再查询。请通知负责人。',
  },
  'not-shared': {
    en: 'The firm file’s server answers, but does not let the browser read the file. It must send Access-Control-Allow-Origin: * (see the guide for firms). Tell whoever keeps it.',
    'zh-Hant':
      '存放律師行檔案的伺服器有回應，但不准瀏覽器讀取檔案。伺服器須傳送 Access-Control-Allow-Origin: *（見律師行指引）。請通知負責人。',
    'zh-Hans':
      '存放律师行文件的服务器有回应，但不准浏览器读取文件。服务器须发送 Access-Control-Allow-Origin: *（见律师行指引）。请通知负责人。',
  },
  'file-share': {
    en: 'The firm file lies on a file share, which no browser lets an extension open by itself. Import it below, from that share.',
    'zh-Hant': '律師行檔案存於共用資料夾，瀏覽器不准擴充功能自行開啟。請在下方從該資料夾匯入。',
    'zh-Hans': '律师行文件存于共享文件夹，浏览器不准扩展程序自行打开。请在下方从该文件夹导入。',
  },
  'insecure-address': {
    en: 'The firm file’s address is not https. Tell whoever keeps the policy.',
    'zh-Hant': '律師行檔案的地址並非 https。請通知政策負責人。',
    'zh-Hans': '律师行文件的地址并非 https。请通知政策负责人。',
  },
} as const satisfies Messages;
