import type { Messages } from '../message';

/** One sentence for every failure a reader can meet. Each has its next step in `components/ui/error-note.tsx`. */
export const failureMessages = {
  // Models
  'not-configured': {
    en: 'No model is set up. The extract, the citations and the terms work without one.',
    'zh-Hant': '尚未設定模型。摘錄、引據及詞彙無須模型亦可使用。',
    'zh-Hans': '尚未设置模型。摘录、引据及词汇无须模型亦可使用。',
  },
  'not-allowed': {
    en: 'You have not allowed sending text to this endpoint.',
    'zh-Hant': '你尚未容許把文字傳送至這個模型服務。',
    'zh-Hans': '你尚未允许把文字发送至这个模型服务。',
  },
  'blocked-by-policy': {
    en: 'Your firm’s policy does not allow this endpoint.',
    'zh-Hant': '貴所的政策不容許使用這個模型服務。',
    'zh-Hans': '贵所的政策不允许使用这个模型服务。',
  },
  'blocked-by-matter': {
    en: 'The client in this matter has not agreed to the use of AI.',
    'zh-Hant': '本案當事人不同意使用人工智能。',
    'zh-Hans': '本案当事人不同意使用人工智能。',
  },
  'public-material-only': {
    en: 'This is your own file, a private page or your own words, and only public material may be sent. Nothing was sent.',
    'zh-Hant': '這是你自己的檔案、私人頁面或文字，而現時只可傳送公開資料。沒有傳送任何資料。',
    'zh-Hans': '这是你自己的文件、私人页面或文字，而现时只可发送公开资料。没有发送任何资料。',
  },
  'not-public': {
    en: 'Only a page that everybody can read may be asked about. Nothing was sent. Open the case on HKLII or the Judiciary’s site.',
    'zh-Hant': '只可查詢公開的頁面，沒有傳送任何資料。請在 HKLII 或司法機構網站開啟該案。',
    'zh-Hans': '只可查询公开的页面，没有发送任何资料。请在 HKLII 或司法机构网站打开该案。',
  },
  'policy-unknown': {
    en: 'The browser has not said yet what your firm allows. Nothing was sent. Try again in a minute.',
    'zh-Hant': '瀏覽器尚未提供貴所的政策，沒有傳送任何資料。請一分鐘後再試。',
    'zh-Hans': '浏览器尚未提供贵所的政策，没有发送任何资料。请一分钟后再试。',
  },
  'settings-damaged': {
    en: 'Some settings that decide about sending cannot be read. Nothing was sent. Look at them in the options.',
    'zh-Hant': '部分關乎傳送的設定無法讀取，沒有傳送任何資料。請到選項檢查。',
    'zh-Hans': '部分关乎发送的设置无法读取，没有发送任何资料。请到选项检查。',
  },
  'matter-lost': {
    en: 'The matter you are working on cannot be found, so the client’s word is not known. Nothing was sent. Choose the matter again in the options.',
    'zh-Hant': '找不到現時處理的案件，無從得知當事人是否同意，沒有傳送任何資料。請在選項重新選擇案件。',
    'zh-Hans': '找不到现时处理的案件，无从得知当事人是否同意，没有发送任何资料。请在选项重新选择案件。',
  },
  'store-unreadable': {
    en: 'What is kept on this computer cannot be read: neither the client’s word nor what was spent is known. Nothing was sent. Close the browser and try again.',
    'zh-Hant': '無法讀取這部電腦上的紀錄，無從得知當事人的意願及已用款額，沒有傳送任何資料。請關閉瀏覽器後再試。',
    'zh-Hans': '无法读取这部电脑上的记录，无从得知当事人的意愿及已用款额，没有发送任何资料。请关闭浏览器后再试。',
  },
  'consent-void': {
    en: 'Something changed since you were asked: where it goes, for which matter, or what would be sent. Nothing was sent. Look at it again.',
    'zh-Hant': '自上次詢問後，去向、案件或內容已有改變，沒有傳送任何資料。請再看一次。',
    'zh-Hans': '自上次询问后，去向、案件或内容已有改变，没有发送任何资料。请再看一次。',
  },
  'not-recorded': {
    en: 'The record of this could not be written, perhaps because the disk is full. Nothing was sent. Free some space, or switch records off in the options.',
    'zh-Hant': '無法寫入紀錄（磁碟可能已滿），沒有傳送任何資料。請騰出空間，或在選項關閉紀錄。',
    'zh-Hans': '无法写入记录（磁盘可能已满），没有发送任何资料。请腾出空间，或在选项关闭记录。',
  },
  'insecure-address': {
    en: 'This address is not encrypted and is not on your own network. Use https.',
    'zh-Hant': '這個地址沒有加密，亦不在你的網絡之內，請改用 https。',
    'zh-Hans': '这个地址没有加密，亦不在你的网络之内，请改用 https。',
  },
  unreachable: {
    en: 'The endpoint could not be reached. It may not be running, or the network blocks it.',
    'zh-Hant': '無法連接模型服務；模型服務可能沒有運行，或被網絡阻擋。',
    'zh-Hans': '无法连接模型服务；模型服务可能没有运行，或被网络阻挡。',
  },
  'bad-key': {
    en: 'The endpoint did not accept the key.',
    'zh-Hant': '模型服務不接受這條金鑰。',
    'zh-Hans': '模型服务不接受这条密钥。',
  },
  'forbidden-origin': {
    en: 'The endpoint refuses browser extensions. For Ollama, set OLLAMA_ORIGINS as shown in the settings.',
    'zh-Hant': '模型服務拒絕瀏覽器擴充功能。如使用 Ollama，請按設定頁所示設定 OLLAMA_ORIGINS。',
    'zh-Hans': '模型服务拒绝浏览器扩展程序。如使用 Ollama，请按设置页所示设置 OLLAMA_ORIGINS。',
  },
  forbidden: {
    en: 'The endpoint accepts the key but does not allow this model or this use.',
    'zh-Hant': '模型服務接受金鑰，但不容許使用這個模型或這項用途。',
    'zh-Hans': '模型服务接受密钥，但不允许使用这个模型或这项用途。',
  },
  'embeddings-only': {
    en: 'This model offers embeddings only: it helps to rank passages and writes no answers. Choose another model to write.',
    'zh-Hant': '此模型只提供嵌入向量：可用以排列段落的次序，但不能撰寫答覆。請另選模型撰寫。',
    'zh-Hans': '此模型只提供嵌入向量：可用以排列段落的次序，但不能撰写答复。请另选模型撰写。',
  },
  'model-not-found': {
    en: 'The endpoint has no model of this name.',
    'zh-Hant': '模型服務沒有這個名稱的模型。',
    'zh-Hans': '模型服务没有这个名称的模型。',
  },
  'no-browser-model': {
    en: 'This browser has no model of its own for this computer.',
    'zh-Hant': '這個瀏覽器沒有可在這部電腦使用的內置模型。',
    'zh-Hans': '这个浏览器没有可在这部电脑使用的内置模型。',
  },
  'not-downloaded': {
    en: 'The browser’s own model is not on this computer yet. Download it in the options.',
    'zh-Hant': '瀏覽器的內置模型尚未下載，請在選項下載。',
    'zh-Hans': '浏览器的内置模型尚未下载，请在选项下载。',
  },
  'language-not-offered': {
    en: 'The browser’s own model does not offer the language of this page or answer. Choose another model for it.',
    'zh-Hant': '瀏覽器的內置模型不支援本頁或答覆的語文，請選用其他模型。',
    'zh-Hans': '浏览器的内置模型不支持本页或答复的语文，请选用其他模型。',
  },
  'bad-request': {
    en: 'The endpoint did not understand the request.',
    'zh-Hant': '模型服務不接納這項要求。',
    'zh-Hans': '模型服务不接纳这项要求。',
  },
  'context-too-long': {
    en: 'The text is longer than the model can take.',
    'zh-Hant': '文字超出模型可處理的長度。',
    'zh-Hans': '文字超出模型可处理的长度。',
  },
  'rate-limited': {
    en: 'The endpoint has had too many requests.',
    'zh-Hant': '模型服務接獲的要求過多。',
    'zh-Hans': '模型服务接获的要求过多。',
  },
  'over-budget': {
    en: 'The monthly ceiling you set has been reached. Nothing was sent.',
    'zh-Hant': '已達你所定的每月上限，沒有傳送任何資料。',
    'zh-Hans': '已达你所定的每月上限，没有发送任何资料。',
  },
  'server-error': {
    en: 'The endpoint had a fault of its own.',
    'zh-Hant': '模型服務本身發生故障。',
    'zh-Hans': '模型服务本身发生故障。',
  },
  'not-an-endpoint': {
    en: 'A web page answered at this address, not a model.',
    'zh-Hant': '這個地址回覆的是網頁，不是模型。',
    'zh-Hans': '这个地址回复的是网页，不是模型。',
  },
  redirected: {
    en: 'The endpoint pointed to another host. Nothing was sent there.',
    'zh-Hant': '模型服務轉往另一主機，沒有向該處傳送任何資料。',
    'zh-Hans': '模型服务转往另一主机，没有向该处发送任何资料。',
  },
  'timed-out': {
    en: 'The endpoint did not answer in time.',
    'zh-Hant': '模型服務未有及時回應。',
    'zh-Hans': '模型服务未有及时回应。',
  },
  interrupted: {
    en: 'The answer was cut off.',
    'zh-Hant': '答覆中途中斷。',
    'zh-Hans': '答复中途中断。',
  },
  'malformed-answer': {
    en: 'The model’s answer could not be read.',
    'zh-Hant': '無法讀取模型的答覆。',
    'zh-Hans': '无法读取模型的答复。',
  },
  'empty-answer': {
    en: 'The model answered with nothing.',
    'zh-Hant': '模型沒有給予任何答覆。',
    'zh-Hans': '模型没有给予任何答复。',
  },
  'content-filtered': {
    en: 'The endpoint’s content filter withheld the answer.',
    'zh-Hant': '模型服務的內容過濾器扣起了答覆。',
    'zh-Hans': '模型服务的内容过滤器扣起了答复。',
  },
  // Pages
  'no-text-yet': {
    en: 'No text on this page yet.',
    'zh-Hant': '本頁尚未有文字。',
    'zh-Hans': '本页尚未有文字。',
  },
  'not-supported': {
    en: 'Sidenote does not read this page by itself.',
    'zh-Hant': '旁註不會自行讀取本頁。',
    'zh-Hans': '旁注不会自行读取本页。',
  },
  'layout-not-understood': {
    en: 'This page’s layout is not understood. Extracting citations by right-click still works.',
    'zh-Hant': '未能辨識本頁的版面。仍可按右鍵擷取引據。',
    'zh-Hans': '未能辨识本页的版面。仍可按右键提取引据。',
  },
  'too-long': {
    en: 'This page has more text than any judgment or law, and is not read. Select a part and right-click to extract its citations.',
    'zh-Hant': '本頁的文字多於任何判決或法例，故不予讀取。可選取其中一部分，按右鍵擷取引據。',
    'zh-Hans': '本页的文字多于任何判决或法例，故不予读取。可选取其中一部分，按右键提取引据。',
  },
  frameset: {
    en: 'The text stands in a frame of this page, and Sidenote opens there.',
    'zh-Hant': '本頁的文字位於框架之內，旁註會在框架中開啟。',
    'zh-Hans': '本页的文字位于框架之内，旁注会在框架中打开。',
  },
  'not-reachable': {
    en: 'The page in this tab does not answer.',
    'zh-Hant': '此分頁的網頁沒有回應。',
    'zh-Hans': '此标签页的网页没有回应。',
  },
  // Parts of the extension
  'reload-page': {
    en: 'Sidenote was updated while this page was open. Reload this page to go on.',
    'zh-Hant': '旁註在本頁開啟期間已更新。請重新載入本頁。',
    'zh-Hans': '旁注在本页打开期间已更新。请重新加载本页。',
  },
  'no-receiver': {
    en: 'Sidenote is not running in this tab.',
    'zh-Hant': '旁註未在此分頁運行。',
    'zh-Hans': '旁注未在此标签页运行。',
  },
  refused: {
    en: 'Sidenote did not accept this request.',
    'zh-Hant': '旁註不接納這項要求。',
    'zh-Hans': '旁注不接纳这项要求。',
  },
  failed: {
    en: 'This could not be done.',
    'zh-Hant': '未能完成。',
    'zh-Hans': '未能完成。',
  },
  'text-not-kept': {
    en: 'This text is not kept with the matter you are working on. Work on its matter, or open its page.',
    'zh-Hant': '現時處理的案件沒有保存這份文字。請轉到其所屬案件，或開啟原頁面。',
    'zh-Hans': '现时处理的案件没有保存这份文字。请转到其所属案件，或打开原页面。',
  },
  'no-access': {
    en: 'The browser lets no extension read this page. Select the text, then right-click to extract citations.',
    'zh-Hant': '瀏覽器不容許擴充功能讀取本頁。請選取文字，再按右鍵擷取引據。',
    'zh-Hans': '浏览器不允许扩展程序读取本页。请选取文字，再按右键提取引据。',
  },
  'not-kept': {
    en: 'The browser did not keep this. It will be gone when the page is closed.',
    'zh-Hant': '瀏覽器未能儲存；關閉本頁後便會消失。',
    'zh-Hans': '浏览器未能保存；关闭本页后便会消失。',
  },
  'storage-full': {
    en: 'The browser’s storage is full, and this was not kept. Clear summaries and answers in the settings.',
    'zh-Hant': '瀏覽器的儲存空間已滿，未能儲存。請到設定頁清除摘要及答覆。',
    'zh-Hans': '浏览器的存储空间已满，未能保存。请到设置页清除摘要及答复。',
  },
  // Files of settings and data
  'not-our-file': {
    en: 'This is not a file that Sidenote exported. Nothing was changed. Choose a file named sidenote-….json.',
    'zh-Hant': '這並非旁註匯出的檔案，沒有作任何更改。請選取名為 sidenote-….json 的檔案。',
    'zh-Hans': '这并非旁注导出的文件，没有作任何更改。请选取名为 sidenote-….json 的文件。',
  },
  'damaged-file': {
    en: 'The file is damaged. Nothing was changed. Export it again on the other computer.',
    'zh-Hant': '檔案已損毀，沒有作任何更改。請在另一部電腦重新匯出。',
    'zh-Hans': '文件已损毁，没有作任何更改。请在另一部电脑重新导出。',
  },
  'newer-file': {
    en: 'The file comes from a newer Sidenote. Nothing was changed. Update the extension first.',
    'zh-Hant': '檔案由較新版本的旁註匯出，沒有作任何更改。請先更新擴充功能。',
    'zh-Hans': '文件由较新版本的旁注导出，没有作任何更改。请先更新扩展程序。',
  },
} as const satisfies Messages;

/** What the one button of a failure says. */
export const stepMessages = {
  retry: { en: 'Try again', 'zh-Hant': '再試', 'zh-Hans': '再试' },
  continue: { en: 'Continue', 'zh-Hant': '繼續', 'zh-Hans': '继续' },
  settings: { en: 'Open settings', 'zh-Hant': '開啟設定', 'zh-Hans': '打开设置' },
  allow: { en: 'See what would be sent', 'zh-Hant': '查看將會傳送的內容', 'zh-Hans': '查看将会发送的内容' },
  shorten: { en: 'Send the best paragraphs only', 'zh-Hant': '只傳送最相關的段落', 'zh-Hans': '只发送最相关的段落' },
  choose: { en: 'Choose another file', 'zh-Hant': '另選檔案', 'zh-Hans': '另选文件' },
  report: { en: 'Copy report', 'zh-Hant': '複製報告', 'zh-Hans': '复制报告' },
  reload: { en: 'Reload this page', 'zh-Hant': '重新載入本頁', 'zh-Hans': '重新加载本页' },
  read: { en: 'Read this page once', 'zh-Hant': '讀取本頁一次', 'zh-Hans': '读取本页一次' },
  wait: { en: 'Try again in {seconds} s', 'zh-Hant': '{seconds}秒後再試', 'zh-Hans': '{seconds}秒后再试' },
  textKept: {
    en: 'What came so far is kept.',
    'zh-Hant': '已收到的文字予以保留。',
    'zh-Hans': '已收到的文字予以保留。',
  },
  extractStands: {
    en: 'The extract above does not depend on it.',
    'zh-Hant': '上列摘錄不受影響。',
    'zh-Hans': '上列摘录不受影响。',
  },
} as const satisfies Messages;
