/**
 * Titles of the chapters of the Laws of Hong Kong, one a line: `chapter|English|中文`.
 *
 * Source: Department of Justice, HKSAR (DATA.GOV.HK), list of chapters of Hong Kong e-Legislation, 2026-06-01; Chinese titles
 * where a public source confirms them. Repealed notices and orders, resolutions and expired items are left out, and of two
 * chapters with one title the one in force stays.
 * `~` is the title of the principal ordinance without its last word; the last character stands for a last word, see `LAST_WORDS`.
 */
export const PACKED_TITLES = `1|Interpretation and General Clauses^|釋義及通則條例
1A|Administrative Appeals#
1C|Specification of Public Offices@
1D|Deputy Director of Immigration (Powers and Duties)@
2|Public Finance^|公共財政條例
2M|Fees for Official Signatures and Miscellaneous Services@
2R|Revenue (Variation and Reduction of Fees and Charges) Order 2002
3|Jury^|陪審團條例
3A|Allowances to Jurors=
4|High Court^|高等法院條例
4A|Rules of the High Court|高等法院規則
4B|~Suitors' Funds#
4C|~Fees (In Prize)=
4D|~Fees#|高等法院費用規則
4E|Enduring Powers of Attorney (Registration)#
4F|Copyright (Border Measures)#
5|Official Languages^|法定語文條例
5A|District Court Civil Procedure (General) (Use of Language)#
5B|~(Translation)#
5C|High Court Civil Procedure (Use of Language)#
6|Bankruptcy^|破產條例
6A|~Rules|破產規則
6B|~(Forms)#
6C|~(Fees and Percentages)=
6D|Meetings of Creditors#
6E|Proof of Debts#
7|Landlord and Tenant (Consolidation)^|業主與租客(綜合)條例
7A|Tenancy (Notice of Termination) (Exclusion) (Consolidation)=
8|Evidence^|證據條例
9|Judgments (Facilities for Enforcement)^|判決(強制執行措施)條例
9A|~Rules
10|Probate and Administration^|遺囑認證及遺產管理條例
10A|Non-Contentious Probate#|無爭議遺囑認證規則
10B|Probate (Loss of Grant)#
10C|Probate (Loss of Petition)#
10D|Official Administrator's Accounts (Interest)#
11|Oaths and Declarations^|宣誓及聲明條例
12|Fire Investigation^|火警調查條例
13|Guardianship of Minors^|未成年人監護條例
13A|Attachment of Income Order#
15|Land Development Corporation^
16|Separation and Maintenance Orders^|分居令及贍養令條例
17|Lands Tribunal^|土地審裁處條例
17A|~Rules|土地審裁處規則
17B|~(Fees)#
17C|~(Suitors' Funds)#
18|Apportionment^|分攤條例
19|Bills of Exchange^|匯票條例
20|Bills of Sale^|賣據條例
20A|~(Fees)%
20B|~Rules
21|Defamation^|誹謗條例
22|Fatal Accidents^|致命意外條例
23|Law Amendment and Reform (Consolidation)^|法律修訂及改革(綜合)條例
24|Securities and Futures Commission^
24C|~(Fees)#
24D|Financial Resources#
24E|Securities and Futures Appeals Panel Proceedings#
24F|~(Annual Returns)#
24G|~(Levy)#
25|Labour Tribunal^|勞資審裁處條例
25A|~(General)#|勞資審裁處(一般)規則
25B|~(Fees)#
25C|~(Forms)#
25D|~(Suitors' Funds)#
26|Sale of Goods^|貨品售賣條例
27|Sale of Land by Auction^|土地拍賣條例
28|Land (Miscellaneous Provisions)^|土地(雜項條文)條例
28A|~Regulations
29|Trustee^|受託人條例
29A|Administration of Trust Funds#
29B|Judicial Trustee#
30|Wills^|遺囑條例
31|Powers of Attorney^|授權書條例
32|Companies (Winding Up and Miscellaneous Provisions)^|公司(清盤及雜項條文)條例
32A|Companies (Requirements for Documents)$
32B|Companies (Forms)%
32C|Companies (Fees and Percentages)=
32H|Companies (Winding-up)#|公司(清盤)規則
32I|Companies (Disqualification Orders)$
32J|Companies (Reports on Conduct of Directors)$
32K|Companies (Disqualification of Directors) Proceedings#
32L|Companies (Exemption of Companies and Prospectuses from Compliance with Provisions)@
32M|Companies (Summary Financial Reports of Listed Companies)$
32N|Companies (Revision of Accounts and Reports)$
33|Co-operative Societies^|合作社條例
33A|~Rules
34|Money Changers^
35|Pensions (Special Provisions) (Customs Officers)^
36|Privileges and Immunities (Joint Liaison Group)^
37|Limited Partnerships^|有限責任合夥條例
37A|~Rules
38|Partnership^|合夥條例
39A|Copyright (Application to Other Countries, Territories or Areas)$
39B|Copyright (Designation of Qualifying Countries, Territories or Areas)$
40|Government Leases^|政府租契條例
41|Insurance^|保險業條例
41A|~(Actuaries' Qualifications)$
41B|~(Prescribed Fees)$
41C|~(Authorization and Annual Fees)$
41D|~Companies (Miscellaneous Fees)$
41E|~(Determination of Long Term Liabilities)#
41F|~(Margin of Solvency)#
41G|~(General Business) (Valuation)#
41H|~(Actuaries' Standards)#
41I|~(Levy)$
41J|~(Levy)=
41K|~(Maximum Number of Authorized Insurers)#
41L|~(Financial and Other Requirements for Licensed Insurance Broker Companies)#
41M|Registration of Orders of Insurance Appeals Tribunal#
41N|~(Designation and Annual Fees for Designated Insurance Holding Companies)$
41O|~(Group Capital)#
41P|~(Special Purpose Business)#
41Q|~(Exemption to Appointment of Actuary)#
41R|~(Valuation and Capital)#
41S|~(Submission of Statements, Reports and Information)#
41T|~(Maintenance of Assets in Hong Kong)#
41U|~(Marine Insurers and Captive Insurers)#
41V|~(Lloyd's)#
41W|~(Public Disclosure)#
42|Registration of Patents^
42A|~Rules
42B|~(Fees)#
44|United Kingdom Designs (Protection)^
45|Bills of Lading^
46|Foreign Judgments (Restriction on Recognition and Enforcement)^|外地判決(限制承認及強制執行)條例
47|Apprenticeship^|學徒制度條例
47A|~Regulations
47B|~(Designation of Trades) (Consolidation)=
47C|~(Periods of Apprenticeship)@
48|Factors^
49|Transfer of Businesses (Protection of Creditors)^|業務轉讓(債權人保障)條例
50|Professional Accountants^|專業會計師條例
50A|~By-laws
51|Gas Safety^|氣體安全條例
51A|~(Gas Quality)%
51B|~(Gas Supply)%
51C|~(Installation and Use)%
51D|~(Registration of Gas Installers and Gas Contractors)%
51E|~(Registration of Gas Supply Companies)%
51F|~(Miscellaneous)%
51G|~(Gasholders Examination)$
52|Television^
52A|Commercial Television (Advertising)%
52B|~(Programmes)%
52F|~(Royalty, Licence Fees and Spectrum Utilization Fees)$
52I|~(Advertising)$
52J|~(Programmes)$
53|Antiquities and Monuments^|古物及古蹟條例
53A|Antiquities (Excavation and Search)%
53B|~(Declaration of Monuments and Historical Buildings) (Consolidation)@
53C|~(Declaration of Archaeological Site) Notice 1996
53H|~(Declaration of Proposed Monument) (Hung Lau)@
54|Gasholders Examination^
54A|~Regulations
55|Labour Relations^|勞資關係條例
56|Boilers and Pressure Vessels^|鍋爐及壓力容器條例
56A|~Regulations
56B|~(Forms)=
56C|~(Exemption) (Consolidation)=
57|Employment^|僱傭條例
57A|~Agency%|職業介紹所規例
57B|~of Children%
57C|~of Young Persons (Industry)%
58|Employment of Young Persons and Children at Sea^
59|Factories and Industrial Undertakings^|工廠及工業經營條例
59A|~Regulations
59AA|~(Carcinogenic Substances)%
59AB|~(Dangerous Substances)%
59AC|~(Suspended Working Platforms)$
59AD|~(Asbestos)$
59AE|~(Confined Spaces)$
59AF|~(Safety Management)$
59AG|~(Loadshifting Machinery)$
59AH|~Ordinance (Cap. 59) (Appointed Day under Section 6BA(17))@
59AI|~(Gas Welding and Flame Cutting)$
59B|~(Confined Spaces)%
59C|~(Blasting by Abrasives) Special%
59D|~(First Aid in Notifiable Workplaces)%
59E|~(Notification of Occupational Diseases)%
59F|Quarries (Safety)%
59G|~(Woodworking Machinery)%
59H|~(Electrolytic Chromium Process)%
59I|Construction Sites (Safety)%
59J|~(Lifting Appliances and Lifting Gear)%
59K|~(Cargo and Container Handling)%
59L|~(Abrasive Wheels)%
59M|~(Work in Compressed Air)%
59N|~(Spraying of Flammable Liquids)%
59O|~(Goods Lifts)%
59P|~(Dry Batteries)%
59Q|~(Guarding and Operation of Machinery)%
59R|~(Cartridge-Operated Fixing Tools)%
59S|~(Protection of Eyes)%
59T|~(Noise at Work)$
59V|~(Fire Precautions in Notifiable Workplaces)%
59W|~(Electricity)%
59X|~(Asbestos) Special%
59Z|~(Safety Officers and Safety Supervisors)%
60|Import and Export^|進出口條例
60A|~(General)%
60B|~(Fees)%
60C|~Manifests@
60D|Export (Prescribed Articles)%
60E|~(Registration)%
60F|~(Removal of Articles)%
60G|~(Strategic Commodities)%
60H|Export (Certificates of Origin)%
60I|~(Carriage of Articles)%
60K|Import (Radiation) (Prohibition)%
60L|~(Electronic Cargo Information)$
61|Loans^|借款條例
61A|Resolutions of the Legislative Council
62|Judicial Proceedings (Adjournment During Gale Warnings)^|司法程序(烈風警告期間聆訊延期)條例
63|Trade Boards^|行業委員會條例
64|Loans (Government Bonds)^|借款(政府債券)條例
64A|~Ordinance—Resolutions of the Legislative Council
65|Legal Tender Notes Issue^|法定貨幣紙幣發行條例
66|Exchange Fund^|外匯基金條例
67|Dollar and Subsidiary Currency Notes^
67A|~(Demonetization of Currency Notes)@
68|Weights and Measures^|度量衡條例
68A|~Order
69|Private Bills^|私人條例草案條例
70|Hongkong and Shanghai Banking Corporation Limited^
70A|Hongkong and Shanghai Bank%
71|Control of Exemption Clauses^|管制免責條款條例
72|General Loan and Stock^
73|Intestates' Estates^|無遺囑者遺產條例
73A|Intestate Succession (Reckoning of Capital Value)@
74|Hong Kong Treasury Bills (Local)^
75|Hong Kong Treasury Bills (London)^
76|Recognition of Trusts^|承認信託條例
77|Trustees (Hong Kong Government Securities) Ordinance (Not adopted as the Laws of the HKSAR)
78|Contracts for Employment Outside Hong Kong^|往香港以外地方就業合約條例
79|Surviving Spouses' and Children's Pensions^
80|Pensions (Special Provisions) (Hospital Authority)^
81|Port Control (Cargo Working Areas)^
81A|~Regulations
81B|Port Control (Public Cargo Working Area) (Consolidation)=
82|Commodity Exchanges (Prohibition)^
83|Stowaways^
84|Pilotage^|領港條例
84A|~Regulations
84B|~(Disciplinary Procedure)%
84C|~Order
84D|~(Dues)=
85|Tallyclerks (Licensing)^
85A|~Regulations
86|Commissions of Inquiry^|調查委員會條例
87|Legal Officers^|律政人員條例
87A|~(Fees and Costs)#
88|Application of English Law Ordinance (Not adopted as the Laws of the HKSAR)
89|Pensions^|退休金條例
89A|~Regulations
89B|Resolutions of the Legislative Council—Grant of Ex Gratia Addition to Gratuities
89C|~Ordinance (Established Offices)=
90|Pensions (Special Provisions) (Hong Kong Polytechnic)^
91|Legal Aid^|法律援助條例
91A|~Regulations|法律援助規例
91B|~(Assessment of Resources and Contributions)%
91C|~(Scale of Fees)%
91D|~(Charge on Property) (Rate of Interest)$
92|Judicial Officers Recommendation Commission^|司法人員推薦委員會條例
93|Public Service Commission^|公務員敍用委員會條例
93A|~Regulations
93B|~(Investigation)$
94|Widows and Orphans Pension^
94A|~(Application)%
95|Fire Services^|消防條例
95A|Fire Service (Installation Contractors)%
95B|Fire Service (Installations and Equipment)%
95C|~Department (Reports and Certificates)%
95D|~Department (Welfare Fund)%
95E|~Department (Welfare Fund)$
95F|~(Fire Hazard Abatement)$
95G|~(Registered Fire Engineers) (Fees)$
95H|~(Registered Fire Engineers)$
96|Forests and Countryside^|林區及郊區條例
96A|Forestry%
97|New Territories^|新界條例
97A|Duplicate Permits and Licences (New Territories)#
98|Post Office^|郵政署條例
98A|~Regulations
99|Pension Benefits^|退休金利益條例
99A|~Regulations
99C|~(Prescribed Ages) (Directorate Ranks)@
99D|~(Prescribed Ages) (Senior Rank and Rank and File Grades) (Correctional Services Department)=
99E|~(Prescribed Ages) (Senior Rank and Rank and File Grades) (Customs and Excise Department)=
99F|~(Prescribed Ages) (Senior Rank and Rank and File Grades) (Fire Services Department)=
99G|~(Prescribed Ages) (Senior Rank and Rank and File Grades) (Immigration Department)=
99H|~(Prescribed Ages) (Senior Rank and Rank and File Grades) (Hong Kong Police Force)=
99I|~(Prescribed Ages) (Senior Ranks) (Government Flying Service)@
99J|~Ordinance (Established Offices)=
100|Registrar General (Establishment)^
101|Provisional Urban Council^
102|Waterworks^|水務設施條例
102A|~Regulations
103|Electricity Supply^
104|Ferry Services^|渡輪服務條例
104A|~Regulations
104B|~(Hongkong and Yaumati Ferry Company, Limited) (Determination of Fares)=
104C|~(The “Star” Ferry Company, Limited) (Determination of Fares)=
104D|Hong Kong and Yaumati Ferry Company+
104E|“Star” Ferry Company, Limited,+
105|Public Lighting^
106|Telecommunications^|電訊條例
106A|~Regulations
106AA|~(Level of Spectrum Utilization Fees) (Second Generation Mobile Services)$
106AB|~(Method for Determining Spectrum Utilization Fee) (Code Division Multiple Access Mobile Telecommunications Service)$
106AC|~(Determining Spectrum Utilization Fees by Auction)$
106AD|~(Method for Determining Spectrum Utilization Fee) (Administratively Assigned Spectrum in the 1.9–2.2 GHz Band)$
106AE|~(Level of Spectrum Utilization Fee) (Fixed and Other Links)$
106AF|~(Method for Determining Spectrum Utilization Fee) (Administratively Assigned Spectrum in the 1800 MHz Band)$
106AG|~(Method for Determining Spectrum Utilization Fee) (Spectrum for Auction)$
106AH|~(Level of Spectrum Utilization Fee (Administratively Assigned Spectrum)$
106AI|~(Registration of SIM Cards)$
106B|~(Control of Interference)%
106D|~(Essential Services Corps Fuel Oil Unit) (Exemption)=
106E|Telecommunication (Closed Circuit Television Systems)%
106K|~(China Light and Power Company Limited) (Exemption from Licensing)=
106O|~(Possession and Export of Radiocommunications Apparatus by Visitors) (Exemption)=
106P|~(Radio Receivers) (Exemption from Licensing)=
106Q|~(APSTAR-1) (Exemption from Licensing)=
106S|~(APSTAR-IA) (Exemption from Licensing)=
106T|~(APSTAR-IIR) (Exemption from Licensing)=
106V|~(Carrier Licences)$
106W|~(Examination, Certification and Authorization of Radiocommunications Personnel)=
106X|~(Method for Determining Spectrum Utilization Fees) (Third Generation Mobile Services)$
106Y|~(Designation of Frequency Bands subject to Payment of Spectrum Utilization Fee)=
106Z|~(Telecommunications Apparatus) (Exemption from Licensing)=
107|Tramway^|電車條例
107A|Prevention of Nuisances and Regulation of Travelling#
107B|~Regulations
107C|Use of Electric Power on the Tramway#
107D|~Ordinance (Alteration of Fares)@
108|Betting Duty^|博彩稅條例
108A|~Regulations
109|Dutiable Commodities^|應課稅品條例
109A|~Regulations
109B|~(Liquor)%
109C|~(Marking and Colouring of Hydrocarbon Oil)%
109G|~(Exempted Quantities)@
109H|~(Liquor Licences) (Fees)$
110|Entertainments Tax^
110A|Entertainments Duty%
111|Estate Duty^|遺產稅條例
111A|~(Forms)@
111B|Prescription of Forms under Section 28
112|Inland Revenue^|稅務條例
112A|~Rules|稅務規則
112AA|Specification of Arrangements (Government of the Kingdom of Denmark Concerning Air Services) (Double Taxation)=
112AB|Specification of Arrangements (Government of the Kingdom of Norway Concerning Air Services) (Double Taxation)=
112AC|Specification of Arrangements (Government of the Kingdom of Sweden Concerning Air Services) (Double Taxation)=
112AD|Specification of Arrangements (Government of the People's Republic of Bangladesh Concerning Air Services) (Double Taxation)=
112AE|Specification of Arrangements (Government of the United Kingdom of Great Britain and Northern Ireland) (Avoidance of Double Taxation on Shipping Income)=
112AF|Specification of Arrangements (Government of the Kingdom of the Netherlands) (Avoidance of Double Taxation on Shipping Income)=
112AG|Specification of Arrangements (Government of the Republic of Estonia Concerning Air Services) (Double Taxation)=
112AH|Rate of Deductible Interest@
112AI|Tax Exemption (2001 Tax Year)=
112AJ|Specification of Arrangements (Government of the Kingdom of Belgium) (Avoidance of Double Taxation on Income and Capital and Prevention of Fiscal Evasion)=
112AK|Specification of Arrangements (Government of the Republic of Croatia Concerning Air Services) (Avoidance of Double Taxation)=
112AL|Specification of Arrangements (Government of the Macao Special Administrative Region) (Avoidance of Double Taxation on Income from Aircraft Operation)=
112AM|Specification of Arrangements (Government of the Federal Republic of Germany) (Avoidance of Double Taxation on Shipping Income)=
112AN|Specification of Arrangements (Government of the Kingdom of Norway) (Avoidance of Double Taxation on Income from Shipping Operation)=
112AO|Specification of Arrangements (Government of the Republic of Singapore) (Avoidance of Double Taxation on Income from Shipping or Aircraft Operations)=
112AP|Specification of Arrangements (Government of the Democratic Socialist Republic of Sri Lanka) (Avoidance of Double Taxation on Income from Shipping and Air Transport)=
112AQ|Specification of Arrangements (Swiss Federal Council) (Avoidance of Double Taxation on Income from Aircraft Operation)=
112AS|Specification of Arrangements (Government of the State of Kuwait) (Avoidance of Double Taxation on Income from Aircraft Operation)=
112AT|Specification of Arrangements (Government of the Republic of Kenya) (Avoidance of Double Taxation on Income from Aircraft Operation)=
112AU|Specification of Arrangements (Government of the Republic of Iceland) (Avoidance of Double Taxation on Income from Aircraft Operation)=
112AV|Specification of Arrangements (Government of the Hashemite Kingdom of Jordan) (Avoidance of Double Taxation on Income from Aircraft Operation)=
112AW|Specification of Arrangements (Government of the Kingdom of Denmark) (Avoidance of Double Taxation on Income from Shipping Operation)=
112AX|Specification of Arrangements (Government of the Kingdom of Thailand) (Avoidance of Double Taxation on Income and Prevention of Fiscal Evasion)=
112AY|Specification of Arrangements (The Mainland of China) (Avoidance of Double Taxation and the Prevention of Fiscal Evasion with respect to Taxes on Income)=
112AZ|Exemption from Salaries Tax (International Finance Corporation)=
112B|~(Retirement Scheme)#
112BA|Specification of Arrangements (Government of the Grand Duchy of Luxembourg) (Avoidance of Double Taxation on Income and Capital and Prevention of Fiscal Evasion)=
112BB|Specification of Arrangements (the Mainland of China) (Avoidance of Double Taxation and the Prevention of Fiscal Evasion with respect to Taxes on Income) (Second Protocol)=
112BC|~(Double Taxation Relief on Income from Aircraft Operations) (United Mexican States)=
112BD|~(Double Taxation Relief on Income from Aircraft Operations) (Republic of Finland)=
112BE|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Socialist Republic of Vietnam)=
112BF|~(Double Taxation Relief on Income from Aircraft Operations) (Federal Democratic Republic of Ethiopia)=
112BG|~(Double Taxation Relief on Income from Aircraft Operations)(Republic of Maldives)=
112BH|Exemption from Profits Tax (Renminbi Sovereign Bonds)=
112BI|~(Disclosure of Information)#
112BJ|~(Double Taxation Relief on Income from Aircraft Operations) (The Republic of the Fiji Islands)=
112BK|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income)(Brunei Darussalam)=
112BL|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Kingdom of the Netherlands)=
112BM|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Republic of Indonesia)=
112BN|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Republic of Hungary)=
112BO|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income and Capital) (Republic of Austria)=
112BP|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income and Capital Gains) (United Kingdom of Great Britain and Northern Ireland)=
112BQ|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Ireland)=
112BR|Specification of Arrangements (The Mainland of China) (Avoidance of Double Taxation and the Prevention of Fiscal Evasion with respect to Taxes on Income) (Third Protocol)=
112BS|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Japan)=
112BT|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income and Capital) (French Republic)=
112BU|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income and Capital) (Principality of Liechtenstein)=
112BV|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (New Zealand)=
112BW|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Portuguese Republic)=
112BX|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Kingdom of Spain)=
112BY|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Czech Republic)=
112BZ|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (State of Kuwait)=
112C|Exemption from Salaries Tax=
112CA|~(Double Taxation Relief with respect to Taxes on Income) (Switzerland)=
112CB|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Malta)=
112CC|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Malaysia)=
112CD|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (United Mexican States)=
112CE|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income and Capital) (Republic of Austria) (Second Protocol)=
112CF|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Canada)=
112CG|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Jersey)=
112CH|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Guernsey)=
112CI|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Italian Republic)=
112CJ|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (State of Qatar)=
112CK|~(Exchange of Information relating to Taxes) (United States of America)=
112CL|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Republic of Korea)=
112CM|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Republic of South Africa)=
112CN|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income)(United Arab Emirates)=
112CO|~(Exchange of Information relating to Taxes) (Kingdom of Denmark)=
112CP|~(Exchange of Information relating to Taxes) (Faroes)=
112CQ|~(Exchange of Information relating to Taxes) (Greenland)=
112CR|~(Exchange of Information relating to Taxes) (Iceland)=
112CS|~(Exchange of Information relating to Taxes) (Kingdom of Norway)=
112CT|~(Exchange of Information relating to Taxes) (Kingdom of Sweden)=
112CU|Specification of Arrangements (The Mainland of China) (Avoidance of Double Taxation and the Prevention of Fiscal Evasion with respect to Taxes on Income) (Fourth Protocol)=
112CV|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Romania)=
112CW|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Russian Federation)=
112CX|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Republic of Latvia)=
112CY|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income and Capital) (Republic of Belarus)=
112CZ|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Islamic Republic of Pakistan)=
112D|Proclamation No. 1 of 1974
112DA|Exemption from Profits Tax (Non-Renminbi Sovereign Bonds)=
112DB|~(Double Taxation Relief and Prevention of Tax Evasion with respect to Taxes on Income) (Kingdom of Saudi Arabia)=
112DC|~(Convention on Mutual Administrative Assistance in Tax Matters)=
112DD|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Republic of India)=
112DE|~(Double Taxation Relief with respect to Taxes on Income and Prevention of Tax Evasion and Avoidance) (Republic of Finland)=
112DF|Exemption from Profits Tax (People's Bank of China Debt Instrument)=
112DG|~(Double Taxation Relief and Prevention of Fiscal Evasion with respect to Taxes on Income) (Kingdom of Cambodia)=
112DH|Specification of Arrangements (The Mainland of China) (Avoidance of Double Taxation and the Prevention of Fiscal Evasion with respect to Taxes on Income) (Fifth Protocol)=
112DI|~(Double Taxation Relief with respect to Taxes on Income and Prevention of Tax Evasion and Avoidance) (Republic of Estonia)=
112DJ|Exemption from Profits Tax (Feed-in Tariff Scheme)=
112DK|~(Double Taxation Relief with respect to Taxes on Income and Prevention of Tax Evasion and Avoidance) (Macao Special Administrative Region)=
112DL|Exemption from Salaries Tax and Profits Tax (Anti-epidemic Fund)=
112DM|~(Double Taxation Relief with respect to Taxes on Income and Capital and Prevention of Tax Evasion and Avoidance) (Republic of Serbia)=
112DN|~(Double Taxation Relief with respect to Taxes on Income and Capital and Prevention of Tax Evasion and Avoidance) (Georgia)=
112DO|~(Profits Tax Concessions for Insurance-related Businesses) (Threshold Requirements)@
112DQ|~(Multilateral Convention to Implement Tax Treaty Related Measures to Prevent Base Erosion and Profit Shifting)=
112DR|Exemption from Profits Tax (Debt Instrument Issued by Mainland Local People's Government at Any Level)=
112DS|~(Double Taxation Relief with respect to Taxes on Income and Prevention of Tax Evasion and Avoidance) (Republic of Mauritius)=
112DT|~(Double Taxation Relief with respect to Taxes on Income and Prevention of Tax Evasion and Avoidance) (Republic of Armenia)=
112DU|~(Double Taxation Relief with respect to Taxes on Income and Prevention of Tax Evasion and Avoidance) (Kingdom of Bahrain)=
112DV|~(Double Taxation Relief with respect to Taxes on Income and Prevention of Tax Evasion and Avoidance) (People's Republic of Bangladesh)=
112DW|~(Double Taxation Relief with respect to Taxes on Income and Capital and Prevention of Tax Evasion and Avoidance) (Republic of Croatia)=
112DX|~(Double Taxation Relief with respect to Taxes on Income and Prevention of Tax Evasion and Avoidance) (Republic of Türkiye)=
112E|Proclamation No. 3 of 1975
112F|Proclamation No. 3 of 1976
112G|Proclamation No. 2 of 1977
112H|Proclamation No. 3 of 1979
112I|Proclamation No. 1 of 1987
112J|Double Taxation Relief (Income from Shipping Operations) (United States of America)=
112K|Exemption from Salaries Tax (Monetary Authority)=
112L|Specification of Arrangements (Government of the Republic of Korea concerning Air Services) (Double Taxation)=
112M|~(Qualifying Debt Instruments)=
112N|Specification of Arrangements (Government of New Zealand concerning Air Services) (Double Taxation)=
112O|Specification of Arrangements (Government of Canada concerning Air Services) (Double Taxation)=
112P|Specification of Arrangements (Government of the Kingdom of the Netherlands concerning Air Services) (Double Taxation)=
112Q|Specification of Arrangements (Government of the Federal Republic of Germany Concerning Air Services) (Double Taxation)=
112R|Specification of Arrangements (Government of the United Kingdom of Great Britain and Northern Ireland Concerning Air Services) (Double Taxation)=
112T|Exemption from Profits Tax (Interest Income)=
112V|Specification of Arrangements (Government of the State of Israel Concerning Air Services) (Double Taxation)=
112W|Specification of Arrangements (Government of the Republic of Mauritius Concerning Air Services) (Double Taxation)=
112X|Tax Exemption (1997 Tax Year)=
112Y|Specification of Arrangements (Government of the Russian Federation Concerning Air Services) (Double Taxation)=
113|Hospital Authority^|醫院管理局條例
113A|~Bylaws
114|Miscellaneous Licences^|雜類牌照條例
114A|~Regulations
115|Immigration^|入境條例
115A|~Regulations
115B|~(Places of Detention)=
115C|~(Anchorages and Landing Places)=
115D|~(Unauthorized Entrants)=
115E|~(Treatment of Detainees)=
115H|~(Vietnamese Refugee Centres) (Open Centre)#
115I|~(Vietnamese Refugee Centres) (Departure Centre)#
115J|~(Vietnamese Refugee Centres) (Closed Centre)#
115L|~(Refugee Status Review Boards) (Procedure)%
115M|~(Vietnamese Migrants) (Detention Centres)#
115N|~(Vietnamese Migrants) (Detention Centres) (Designation)=
115O|~(Vietnamese Migrants) (Tai A Chau Detention Centre)#
115P|~(Vietnamese Boat People) (Shek Kwu Chau Detention Centre)#
115Q|~(Advance Passenger Information)$
116|Rating^|差餉條例
116A|~(Miscellaneous Exemptions)=
116B|~Ordinance—Resolutions of the Legislative Council
116C|~(Effective Date of Interim Valuation)$
117|Stamp Duty^|印花稅條例
117A|~(Jobbing Business) (Options Market Makers)$
117B|~(Specification of Instruments)@
118|Government Lease (Pok Fu Lam)^
119|Credit Unions^|儲蓄互助社條例
119A|~(Forms)%
120|Public Revenue Protection^|公共收入保障條例
121|Buildings Ordinance (Application to the New Territories)^|建築物條例(新界適用)條例
122|Audit^|核數條例
123|Buildings^|建築物條例
123A|Building (Administration)%|建築物(管理)規例
123B|Building (Construction)%
123C|Building (Demolition Works)%
123D|Building (Escalators)%
123E|Building (Lifts)%
123F|Building (Planning)%|建築物(規劃)規例
123G|Building (Private Streets and Access Roads)%
123H|Building (Refuse Storage and Material Recovery Chambers and Refuse Chutes)%
123I|Building (Standards of Sanitary Fitments, Plumbing, Drainage Works and Latrines)%
123J|Building (Ventilating Systems)%
123K|Building (Oil Storage Installations)%
123L|Building (Appeal)$
123M|Building (Energy Efficiency)$
123N|Building (Minor Works)$
123O|Building (Minor Works) (Fees)$
123P|Building (Inspection and Repair)$
123Q|Building (Construction)$
124|Lands Resumption^|收回土地條例
125|Government Rent and Premium (Apportionment)^
126|Government Rights (Re-entry and Vesting Remedies)^|政府土地權(重收及轉歸補救)條例
127|Foreshore and Sea-bed (Reclamations)^|前濱及海床(填海工程)條例
128|Land Registration^|土地註冊條例
128A|~Regulations
128B|~Fees%
128C|~(New Territories) Fees%
129|Deceased's Family Maintenance^
130|Land Acquisition (Possessory Title)^|土地徵用(管有業權)條例
131|Town Planning^|城市規劃條例
131A|~Regulations
131B|~(Appeals)%
131C|~(Taking Possession and Disposal of Property)$
132|Public Health and Municipal Services^|公眾衞生及市政條例
132A|Abattoirs$
132AC|Frozen Confections$
132AD|Funeral Parlours$
132AF|Harmful Substances in Food%
132AG|Hawker (Permitted Places) Declaration
132AI|Hawker$
132AJ|Hong Kong Cemetery, Happy Valley,#
132AK|Imported Game, Meat, Poultry and Eggs%
132AL|Libraries$
132AQ|Milk$
132AR|Mineral Oil in Food%
132AT|Museums$
132AX|Offensive Trades$
132B|Advertisements$
132BA|Places of Amusement$
132BC|Pleasure Grounds$
132BD|Preservatives in Food$
132BF|Private Cemeteries$
132BG|Private Markets$
132BI|Public Cemeteries$
132BK|Public Cleansing and Prevention of Nuisances$
132BL|Public Conveniences (Conduct and Behaviour)$
132BN|Public Funeral Halls$
132BO|Public Markets$
132BR|Public Swimming Pools$
132BS|Restriction of Hawking in Special Areas Notification
132BT|Sanitation and Conservancy$
132BU|Slaughterhouses$
132BW|Smokeless Tobacco Products (Prohibition)%
132BY|Stadia$
132CA|Swimming Pools$
132CB|Undertakers of Burials$
132CE|Ventilation of Scheduled Premises$
132CH|Wo Hop Shek, Sandy Ridge and Sandy Ridge (Urn) Cemeteries, Private Lots,#
132CI|Licensing Appeals Board#
132CJ|~(Fees)$
132CK|~(Fees and Charges) (Museums)$
132CL|Appeal Board on Closure Orders (Immediate Health Hazard)#
132CM|Pesticide Residues in Food$
132CN|~(Fees and Charges) (Leisure Facilities)$
132CO|~(Fees and Charges) (Places of Amusement Licences)$
132E|Bathing Beaches$
132F|Civic Centres$
132H|Colouring Matter in Food%
132I|Commercial Bathhouses$
132J|Commonwealth War Graves Commission Cemeteries#
132M|Cremation and Gardens of Remembrance$
132O|Designation of Libraries=
132P|Designation of Museums=
132R|Dried Milk%
132U|Sweeteners in Food%
132V|Food Adulteration (Metallic Contamination)%
132W|Food and Drugs (Composition and Labelling)%
132X|Food Business$
132Z|Food Business Regulation (Exemption from Section 31(1))@
133|Pesticides^|除害劑條例
133A|~Regulations
134|Dangerous Drugs^|危險藥物條例
134A|~Regulations
135|Merchant Shipping (Recruiting of Seamen)^
135A|~(Service Record Books)%
136|Mental Health^|精神健康條例
136A|~Regulations
136C|~Review Tribunal#
136D|~(Guardianship)%
136E|~Guardianship Board#
136F|~(Specification of Special Treatment) Notice 1998
137|Antibiotics^|抗生素條例
137A|~Regulations
138|Pharmacy and Poisons^|藥劑業及毒藥條例
138A|~Regulations
138B|Poisons List%
138C|Course of Training, Study and Examination for Applicants for Registration as Pharmacists%
138D|~(Pharmacy and Poisons Appeal Tribunal)%
138E|Pharmacists (Disciplinary Procedure)%
139|Public Health (Animals and Birds)^|公眾衞生(動物及禽鳥)條例
139A|~Regulations
139B|~(Trading and Breeding)%
139C|~(Keeping of Cattle, Sheep and Goats)%
139D|Dairies%
139E|Poultry (Slaughtering for Export)%
139F|~(Exhibitions)%
139G|Importation of Equines (Prohibition)=
139H|Order Defining Periods of Incubation of Diseases
139I|Public Health (Animals) (Boarding Establishment)%
139J|Public Health (Animals) (Riding Establishment)%
139L|~(Licensing of Livestock Keeping)$
139M|~(Disease) Declaration
139N|~(Chemical Residues)$
140|Air Passenger Departure Tax^|飛機乘客離境稅條例
141|Quarantine and Prevention of Disease^
141B|Prevention of the Spread of Infectious Diseases%
141C|Quarantine (Measures on Departure)%
141D|~(Scale of Charges)%
142|Books Registration^|書刊註冊條例
143|Marine Stores Protection^
143A|Marine Stores%
144|Public Stores^
145|Control of Chemicals^|化學品管制條例
145A|~Regulations
146|Essential Commodities Reserves^
146A|~Regulations
147|Sand^|採沙條例
148|Gambling^|賭博條例
148A|~Regulations
149|General Holidays^|公眾假期條例
150|New Territories Leases (Extension)^|新界土地契約(續期)條例
151|Societies^|社團條例
151A|~Rules
151B|~(Suspension of Section 26C)=
151C|~(Suspension of Sections 26A and 26B)=
152|New Territories (Renewable Government Leases)^|新界(可續期政府租契)條例
153|Chinese Temples^|華人廟宇條例
153A|~Fund%
153B|General Chinese Charities Fund Directions
154|Man Mo Temple^|文武廟條例
155|Banking^|銀行業條例
155A|~Ordinance (Deposit-taking Exemptions) (Consolidation)@
155D|Specification of Terms for Restricted Licence Banks@
155I|~Ordinance (Declaration under Section 2(14)(b)) Notice 1998
155J|~Ordinance (Declaration under Section 2(14)(b)) Notice 2001
155K|~(Charges Exempted from Section 119A(2))@
155L|~(Capital)#
155M|~(Disclosure)#
155N|~(Specification of Multilateral Development Bank)@
155Q|~(Liquidity)#
155S|~(Exposure Limits)#
156|Dentists Registration^|牙醫註冊條例
156A|Dentists (Registration and Disciplinary Procedure)%
156B|Ancillary Dental Workers (Dental Hygienists)%
156E|~(Fees)$
156F|Dental Council (Dentists Election)$
156G|Dental Council (Organization Representatives Election)$
157|Pensions (Special Provisions)^
158|Hotel Proprietors^|旅館東主條例
159|Legal Practitioners^|法律執業者條例
159A|Accountant's Report#|會計師報告規則
159AA|Barristers (Admission)#
159AB|Barristers (Advanced Legal Education Requirement)#
159AC|Barristers (Qualification for Admission and Pupillage)#
159AD|Summary Disposal of Complaints (Solicitors)#
159AE|Notaries Public (Disciplinary Tribunal Proceedings)#
159AF|Notaries Public (Grounds for Refusal to Issue Practising Certificate)#
159AG|Notaries Public (Practising Certificate)#
159AH|Notaries Public (Examinations)#
159AI|Notaries Public (Practice)#
159AJ|Notaries Public (Qualifications for Appointment)#
159AK|Higher Rights of Audience#
159AL|Limited Liability Partnerships (Top-up Insurance)#
159AM|Solicitor Advocates (Higher Rights of Audience Certificates)#
159B|Admission and Registration#
159C|Solicitors Disciplinary Tribunal Proceedings#
159D|~(Fees)#
159E|Barristers (Qualification)#
159F|Solicitors' Accounts#|律師帳目規則
159G|Solicitors (General) Costs#
159H|Solicitors' Practice#|律師執業規則
159I|Solicitors (Trade Marks and Patents) Costs#
159J|Trainee Solicitors#|實習律師規則
159K|Practising Certificate (Barristers)#
159L|Practising Certificate (Solicitors)#
159M|Solicitors (Professional Indemnity)#|律師(專業彌償)規則
159N|Practising Certificate (Solicitors) (Grounds for Refusal)#
159O|Continuing Legal Education#
159P|Barristers Disciplinary Tribunal Proceedings#
159Q|Overseas Lawyers (Qualification for Admission)#
159R|Foreign Lawyers Practice#
159S|Foreign Lawyers Registration#
159T|Inspectors Powers#
159U|Foreign Lawyers Registration (Fees)#
159V|Overseas Lawyers (Qualification for Admission) (Fees)#
159W|Continuing Professional Development#
159X|Solicitors (Group Practice)#
159Y|Practising Certificate (Special Conditions)#
159Z|~(Risk Management Education)#
160|Marine Hawkers^
160A|~Regulations
161|Medical Registration^|醫生註冊條例
161A|Medical Practitioners (Registration and Disciplinary Procedure)%
161B|Medical Practitioners (Electoral Provisions) (Procedure)$
161C|~(Fees)$
161D|~(Miscellaneous Provisions)$
161E|Medical Practitioners (Registration and Disciplinary Procedure)$
161F|Medical Council (Election and Appointment of Lay Members)$
162|Midwives Registration^|助產士註冊條例
162A|Midwives (Registration and Disciplinary Procedure)%
162B|~(Fees)$
162C|Midwives (Registration and Disciplinary Procedure)$
162D|~(Miscellaneous Provisions)$
163|Money Lenders^|放債人條例
163A|~Regulations
164|Nurses Registration^|護士註冊條例
164A|Nurses (Registration and Disciplinary Procedure)%
164B|Enrolled Nurses (Enrolment and Disciplinary Procedure)%
165|Hospitals, Nursing Homes and Maternity Homes Registration^
166|Pawnbrokers^|當押商條例
166A|~Regulations
167|Dogs and Cats^|貓狗條例
167A|~Regulations
167D|Dangerous Dogs$
167E|Dangerous Dogs (Identification of Fighting Dogs and Known Dangerous Dogs)@
167F|Dangerous Dogs Regulation (Exemption)@
168|Pounds^
168A|~Fees%
169|Prevention of Cruelty to Animals^|防止殘酷對待動物條例
169A|~Regulations
170|Wild Animals Protection^|野生動物保護條例
170A|~(Approval of Hunting Appliances)@
171|Fisheries Protection^|漁業保護條例
171A|~Regulations
171B|~(Specification of Apparatus)@
172|Places of Public Entertainment^|公眾娛樂場所條例
172A|~Regulations
172D|~(Exemption)=
172E|~(Licences) (Fees)$
172F|~(Fee Concessions)$
173|Civil Aviation (Births, Deaths and Missing Persons)^
173A|~Regulations
174|Births and Deaths Registration^|生死登記條例
174A|Birth Certificate (Shortened Form)%
174B|~(Description of Causes of Death)%
175|Births Registration (Special Registers)^
176|Deaths Registration (Special Registers)^
177|Registration of Persons^|人事登記條例
177A|~Regulations
177B|Carrying of Identity Cards (Frontier Closed Area and Mai Po Bird Sanctuary)=
177F|~(Invalidation of Identity Cards) Order 2006
177G|~(Invalidation of Identity Cards) (No. 2) Order 2006
177H|~(Invalidation of Identity Cards) Order 2007
177I|~(Invalidation of Identity Cards) Order 2008
177J|~(Application for New Identity Cards) Order 2018
177K|~(Invalidation of Identity Cards) Order 2024
178|Marriage Reform^|婚姻制度改革條例
178A|~Regulations
178B|~(Fees)%
178C|~(Forms)%
178D|Designation of Public Officers@
179|Matrimonial Causes^|婚姻訴訟條例
179A|~Rules|婚姻訴訟規則
179B|~(Fees)#
179C|~(Decree Absolute) General=
180|Foreign Marriage Ordinance (Not adopted as the Laws of the HKSAR)
181|Marriage^|婚姻條例
181A|Civil Celebrant of Marriages Appointment Appeal Board$
182|Married Persons Status^|已婚者地位條例
183|Affiliation Proceedings^
184|Legitimacy^|婚生地位條例
185|Aliens (Rights of Property)^|外國人財產權條例
186|British Nationality (Miscellaneous Provisions) Ordinance (Not adopted as the Laws of the HKSAR)
187|Animals and Plants (Protection of Endangered Species)^
188|Maintenance Orders (Reciprocal Enforcement)^|贍養令(交互強制執行)條例
188A|~Rules
188B|~(Designation of Reciprocating Countries)=
189|Domestic and Cohabitation Relationships Violence^|家庭及同居關係暴力條例
189A|~Rules
190|International Organizations and Diplomatic Privileges^|國際組織及外交特權條例
190A|Food and Agriculture Organization
190B|Inter-Governmental Maritime Consultative Organization
190C|International Atomic Energy Agency
190D|International Civil Aviation Organization
190E|International Labour Organization
190F|Organization for the Network of Aquaculture Centres in Asia and the Pacific Notification
190G|International Telecommunication Union
190H|United Nations
190I|United Nations Educational, Scientific and Cultural Organization
190J|Universal Postal Union
190K|World Health Organization
190L|World Meteorological Organization
190M|Asian Development Bank
190N|Asia-Pacific Telecommunity Notification
190P|International Mobile Satellite Organization Notification
190Q|International Telecommunications Satellite Organization Notification
191|Administration of Estates by Consular Officers^|領事官員(遺產管理)條例
192|Matrimonial Proceedings and Property^|婚姻法律程序與財產條例
193|Secretary of State for Defence (Succession to Property)^
194|Air Armament Practice^
195|Defence Works Protection^
196|Defences (Firing Areas)^
197|Essential Services Corps^|必要服務團條例
197A|~(General)%
197B|~(Identity Cards)%
197C|Essential Services (Auxiliary Fire Service) Corps%
197D|Essential Services (Auxiliary Medical Services) Corps%
197E|Essential Services (Civil Aid Services) Corps%
198|Royal Hong Kong Auxiliary Air Force^
198A|~Regulations
198B|~(Reserve of Officers and Members)%
198C|~(Pensions)%
199|Royal Hong Kong Regiment^
199A|~Regulations
199B|~(Reserve of Officers and Members)%
199C|~(Pensions)%
200|Crimes^|刑事罪行條例
200A|Suppression of Piracy%
200B|Protected Coins (Designation)=
201|Prevention of Bribery^|防止賄賂條例
201A|~(Appeal against Confiscation Order)#
201B|~(Exclusion of Bodies and Members of Bodies of Educational Institutions)@
202|Volunteer and Naval Volunteer Pensions^
203|Cross-Harbour Tunnel^
203A|~Regulations
204|Independent Commission Against Corruption^|廉政公署條例
204A|~(Treatment of Detained Persons)=
205|Widows and Orphans Pension (Increase)^
206|Widows and Orphans Pension (Exemption) (Consolidation)^
207|Plant (Importation and Pest Control)^|植物(進口管制及病蟲害控制)條例
207A|~(Fees)%
207C|~(Quarantine Area)=
208|Country Parks^|郊野公園條例
208A|~and Special Areas%
208B|~(Designation) (Consolidation)=
208C|Designation of Special Areas within Country Parks (Consolidation)=
208D|Special Areas (Designation) (Consolidation)=
209|Hong Kong Industrial Estates Corporation^
210|Theft^|盜竊罪條例
211|Aerial Ropeways (Safety)^|架空纜車(安全)條例
211A|Aerial Ropeways (Operation and Maintenance)%
211B|Aerial Ropeways (Fees)$
212|Offences against the Person^|侵害人身罪條例
212A|Termination of Pregnancy%
213|Protection of Children and Juveniles^|保護兒童及少年條例
213A|~(Places of Refuge)%
213B|~(Places of Refuge)=
213C|Protection of Women and Juveniles (Ward Registration)%
214|Metrication^|十進制條例
214A|~Amendments (Buildings Ordinance)=
214B|~Amendments (Child Care Services Regulations)=
214C|~Amendments (Education Regulations)=
214D|~Amendments (Dutiable Commodities Ordinance)=
214E|~Amendments (Places of Public Entertainment Regulations)=
214F|~Amendments (Miscellaneous Licences Ordinance)=
214G|~Amendments (Radiation Ordinance)=
214H|~Amendments (Dangerous Goods Ordinance)=
214I|~Amendments (Miscellaneous Provisions)=
215|Eastern Harbour Crossing^
215D|~Road Tunnel%
216|Consumer Council^|消費者委員會條例
217|Weapons^|武器條例
218|Travel Agents^
218A|~Regulations
218E|Travel Industry Compensation Fund (Amount of Ex gratia Payments and Financial Penalty)#
218F|Travel Industry Compensation Fund (Procedure for Ex gratia Payments)#
219|Conveyancing and Property^|物業轉易及財產條例
220|Municipal Services Appeals Board^|市政服務上訴委員會條例
220A|~(Witnesses' Allowances)$
221|Criminal Procedure^|刑事訴訟程序條例
221A|Criminal Appeal#|刑事上訴規則
221B|~(Witnesses' Allowances)#
221C|Indictment#
221D|Legal Aid in Criminal Cases#|刑事案件法律援助規則
221E|~(Reference of Questions of Law)#
221F|~(Appeal against Discharge)#
221G|~(Applications under Section 16)#
221H|~(Representation)#
221I|~(Record of Bail Proceedings)#
221J|Live Television Link and Video Recorded Evidence#
221K|Application for Dismissal of Charges Contained in a Notice of Transfer#
221L|Live Television Link (Witnesses outside Hong Kong)#
221M|~(Appeal against Ruling of No Case to Answer)#
222|Corporal Punishment^
223|Foreign Jurisdiction (Expenses)^
224|Chinese Visa Office (Privileges and Immunities)^
225|Reformatory Schools^|感化院條例
225A|Reformatory School (Establishment) (Consolidation)=
225B|Reformatory School#
225C|~(Forms)%
226|Juvenile Offenders^|少年犯條例
226A|Places of Detention (Juvenile Offenders) Appointment (Consolidation)=
226B|~(Forms)#
226C|~(Visitation of Places of Detention)#
226D|Remand Home#
227|Magistrates^|裁判官條例
227A|~(Administrative)#
227B|~(Fees)%
227C|~(Forms)#
228|Summary Offences^|簡易程序治罪條例
229|Traffic Accident Victims (Assistance Fund)^|交通意外傷亡者(援助基金)條例
230|Public Bus Services^|公共巴士服務條例
230A|~Regulations
230B|Amendment of Franchise (Kowloon Motor Bus Company)=
231|Undesirable Medical Advertisements^|不良廣告(醫藥)條例
232|Police Force^|警隊條例
232A|Police (Discipline)%
232B|Police (Welfare Fund)%
232C|~(Welfare Fund)$
233|Hong Kong Auxiliary Police Force^|香港輔助警隊條例
233A|~Regulations
233B|Royal Hong Kong Auxiliary Police Force (Pensions)%
234|Prisons^|監獄條例
234A|Prison#
234B|~Order
234C|~(Hostel)=
235|Chinese Extradition Ordinance (Not adopted as the Laws of the HKSAR)
236|Extradition (Hong Kong)^
237|Fixed Penalty (Traffic Contraventions)^|定額罰款(交通違例事項)條例
237A|~Regulations
238|Firearms and Ammunition^|火器及彈藥條例
238A|~Regulations
238B|~(Storage Fees)=
238C|~(Storage Fees) (Exemption) Declaration
238D|~(Declaration of Arms)%
238E|~(Marking of Firearms)$
239|Detention Centres^|勞教中心條例
239A|~Regulations
239B|Detention Centre (Consolidation)=
240|Fixed Penalty (Criminal Proceedings)^|定額罰款(刑事訴訟)條例
240A|~Regulations
241|Emergency Regulations^|緊急情況規例條例
241A|Emergency (Deportation and Detention)%
241B|Emergency (Deportation and Detention) (Advisory Tribunal)#
241D|Emergency (Principal)%
241E|Emergency (Requisition)%
241K|Prohibition on Face Covering$|禁止蒙面規例
241L|Emergency (Date of General Election) (Seventh Term of the Legislative Council)$
241M|Emergency (Date of Election) (Sixth Term Chief Executive)$
241N|Emergency (Exemption from Statutory Requirements) (COVID-19)$
242|Smuggling into China (Control)^
243|Child Care Services^|幼兒服務條例
243A|~Regulations
244|Drug Addiction Treatment Centres^|戒毒所條例
244A|~Regulations
244H|~(Appointment)=
245|Public Order^|公安條例
245A|Frontier Closed Area=
245B|Military Installations Closed Areas=
245D|~(Movement of Craft)=
245E|Marine Closed Area (Consolidation)=
245F|~Ordinance (Designated Public Areas) (Consolidation)=
245H|Frontier Closed Area (Permission to Enter)@
245J|Closed Area (Hong Kong Section of the Shenzhen Bay Bridge and Deep Bay Link Portion)=
245K|Shenzhen Bay Port Hong Kong Port Area (Permission to Enter)@
245L|Closed Area (Hong Kong-Zhuhai-Macao Bridge Hong Kong Port and Hong Kong Link Road)=
245M|Hong Kong-Zhuhai-Macao Bridge Hong Kong Port and Hong Kong Link Road Closed Area (Permission to Enter)@
245N|Closed Area (Heung Yuen Wai Boundary Control Point)=
245O|Heung Yuen Wai Boundary Control Point Closed Area (Permission to Enter)@
246|Compulsory Service^
246A|~(Prescribed Forms)%
246B|~Tribunal Procedure#
247|Oil Pollution (Land Use and Requisition)^
248|Police Forces (Change of Title)^
249|Companies (Reconstruction of Records)^
250|Commodities Trading^
250A|~(Dealers, Commodity Trading Advisers and Representatives)#
250B|~(Offence and Penalty)%
250C|~(Contract Levy)#
250D|~(Accounts and Audit)#
250E|~(Trading Limits and Position Limits)#
251|Emergency Powers (Extension and Amendment Incorporation)^
252|Enforcement of Rights (Extension of Time)^
253|Variation of Trusts^|更改信託條例
254|Auxiliary Forces Pay and Allowances^
254C|Pay Classification (Hong Kong Auxiliary Police Force) Assignment@
254D|Pay Classification (Auxiliary Fire Service Unit) Assignment@
254G|Pay Classification (Essential Services Corps) Assignment@
254H|Pay Classification (Auxiliary Section of Government Flying Service) Assignment@
254I|~(Pensions)$
254J|Pay Classification (Auxiliary Medical Service) Assignment@
254K|Pay Classification (Civil Aid Service) Assignment@
255|Mock Auctions^|假拍賣條例
256|Land Transactions (Enemy Occupation)^
257|Perpetuities and Accumulations^|財產恆繼及收益累積條例
258|Marriage (War Period) (Validity)^
260|Protected Places (Safety)^|受保護地方(安全)條例
260A|Protected Places=
260B|Protected Places (Police Guards)=
260C|~(Authorized Guards)=
261|Hong Kong Examinations and Assessment Authority^|香港考試及評核局條例
262|Chit-Fund Businesses (Prohibition)^|銀會經營(禁止)條例
263|Trade Marks (Emergency)^
263A|~Rules
264|Oil (Conservation and Control)^
265|Peak Tramway^|山頂纜車條例
265A|~(Safety)%
265B|~By-laws
266|Massage Establishments^|按摩院條例
266A|~Regulations
267|Consular Conventions^|領事協定條例
267B|~(Application of Section 3)=
268|Registration of Local Newspapers^|本地報刊註冊條例
268A|News Agencies Registration%
268B|Newspapers Registration and Distribution%
268C|Printed Documents (Control)%
269|Telephone^
269A|~Regulation
270|Mass Transit Railway Corporation^
271|Loans (Asian Development Bank)^
272|Motor Vehicles Insurance (Third Party Risks)^|汽車保險(第三者風險)條例
272A|~Regulations
272B|~Ordinance (Nomination of Authority)@
273|Third Parties (Rights against Insurers)^|第三者(向保險人索償權利)條例
274|Cross-Harbour Tunnel (Passage Tax)^
275|Venereal Disease^
276|Mass Transit Railway (Land Resumption and Related Provisions)^|地下鐵路(收回土地及有關規定)條例
277|Agricultural Products (Marketing)^|農產品(統營)條例
277A|~Regulations
277B|Wholesale Vegetable Market (Establishment)@
278|Medical (Therapy, Education and Research)^
279|Education^|教育條例
279A|~Regulations
279B|~(Exemption)=
279C|Grant Schools Provident Fund#
279D|Subsidized Schools Provident Fund#
279F|~(Exemption) (Private Schools Offering Non-Formal Curriculum)=
280|Training Centres^|教導所條例
280A|~Regulations
280B|Training Centre (Consolidation) Declaration
281|Merchant Shipping^|商船條例
281A|~(Certification of Officers)%
281B|~(Certification and Watchkeeping)%
281C|~(Engine Room Watch Ratings)%
281D|~(Navigational Watch Ratings)%
281E|~(Forms)%
281F|~(Fees)%
281G|~(Marine Courts)%
281H|~(Tankers—Officers and Ratings)%
281I|~(Certificates of Proficiency in Survival Craft)#
281J|~(Certificates of Competency as A.B.)#
281K|~(Compulsory Third Party Risks Insurance)%
281L|~(Trawler Survey)%
281N|~(Conduct of Inquiries)#
282|Employees' Compensation^|僱員補償條例
282A|~Regulations
282B|~(Rules of Court)#
283|Housing^|房屋條例
283A|~(Traffic)+
283C|~(Traffic Contraventions) (Fixed Penalty) Bylaw
283D|~(Tenancy Appeals)#
284|Misrepresentation^|失實陳述條例
285|Mining^|礦務條例
285A|~(General)%
285B|Mines (Safety)%
285C|~(Declaration of Closed Area) (Consolidation)@
286|Army and Royal Air Force Legal Services Ordinance (Not adopted as the Laws of the HKSAR)
287|Judicial Proceedings (Regulation of Reports)^|司法程序(報導限制)條例
288|Corrupt and Illegal Practices^
289|Tax Reserve Certificates^|儲稅券條例
289A|~(Fourth Series)#
289B|~(Rate of Interest) (Consolidation)@
290|Adoption^|領養條例
290A|~Rules|領養規則
290B|Convention Adoption (Exclusion)=
290C|Intercountry Adoption (Contracting States)=
290D|Convention Adoption#
291|Marine Fish (Marketing)^
291A|Marine Fish (Marketing and Exportation)%
291B|~By-laws
291C|Assumption of Responsibility for Markets (Consolidation) Notification
291D|~(Rate of Commission)@
292|Hong Kong Airport (Regulations)^
292A|Hong Kong Airport%
292B|Hong Kong Airport (Traffic)%
292C|Hong Kong Airport (Restricted Areas)%
293|Corporate Bodies Contracts^|法人團體合約條例
294|Disposal of Uncollected Goods^|處置無人認領貨品條例
295|Dangerous Goods^|危險品條例
295A|~(Application and Exemption)%
295B|~(General)%
295C|~(Shipping)%
295D|~(Government Explosives Depots)%
295E|~(Application and Exemption) Regulation 2012
295F|~(Shipping) Regulation 2012
295G|~(Control)$
296|Reserved Commodities^|儲備商品條例
296A|~(Control of Imports, Exports and Reserve Stocks)%
296B|~(Control of Sales by Wholesale)%
297|Rehabilitation of Offenders^|罪犯自新條例
298|Probation of Offenders^|罪犯感化條例
298A|~Rules
298B|~(Approved Institution) (Consolidation)=
299|Watchmen^
299A|~Regulations
300|Crown Proceedings^|官方法律程序條例
301|Hong Kong Airport (Control of Obstructions)^
301B|~(Lighting) (Consolidation)=
301D|~(No. 2) Order 1997
302|Hong Kong Tourism Board^|香港旅遊發展局條例
302A|Hong Kong Tourist Association#
303|Radiation^|輻射條例
303A|~(Control of Radioactive Substances)%
303B|~(Control of Irradiating Apparatus)%
304|Hong Kong Arts Centre^
305|Pensions (Increase)^
306|Registered Trustees Incorporation^|註冊受託人法團條例
307|Pearl Culture (Control)^
307A|~Regulations
308|Pharmacopoeia^
309|Hong Kong Sports Institute^
310|Business Registration^|商業登記條例
310A|~Regulations
310B|~Appeal#
311|Air Pollution Control^|空氣污染管制條例
311A|~(Furnaces, Ovens and Chimneys) (Installation and Alteration)%
311AA|~(Ocean Going Vessels) (Fuel at Berth)$
311AB|~(Fuel for Vessels)$
311B|~(Dust and Grit Emission)%
311C|~(Smoke)%
311D|~(Appeal Board)%
311E|~(Air Control Zones) (Declaration) (Consolidation)=
311F|~(Specified Processes)%
311G|~(Specified Processes) (Specification of Required Particulars and Information) Order 1993
311I|~(Fuel Restriction)%
311J|~(Vehicle Design Standards) (Emission)%
311K|~(Specified Processes) (Removal of Exemption) Order 1993
311L|~(Motor Vehicle Fuel)$
311M|~(Specified Processes) (Removal of Exemption) Order 1994
311N|~(Specified Processes) (Specification of Required Particulars and Information) Order 1994
311O|~(Open Burning)$
311P|~(Asbestos) (Administration)$
311Q|~(Specified Processes) (Removal of Exemption) Order 1996
311R|~(Construction Dust)$
311S|~(Petrol Filling Stations) (Vapour Recovery)$
311T|~(Dry-cleaning Machines) (Vapour Recovery)$
311U|~(Emission Reduction Devices for Vehicles)$
311W|~(Volatile Organic Compounds)$
311X|~(Air Pollutant Emission) (Controlled Vehicles)$
311Y|~(Marine Light Diesel)$
311Z|~(Non-road Mobile Machinery) (Emission)$
312|Civil Aviation (Aircraft Noise)^|民航(飛機噪音)條例
312A|~(Certification)%
312C|~(Limitation on Operation of Engines and Auxiliary Power Units)%
313|Shipping and Port Control^|船舶及港口管制條例
313A|~Regulations
313B|~(Cargo Handling)%
313C|~(Dwelling Vessels)%
313D|~(Typhoon Shelters)%
313E|Merchant Shipping (Launches and Ferry Vessels)%
313F|Merchant Shipping (Miscellaneous Craft)%
313G|Merchant Shipping (Pleasure Vessels)%
313H|~(Ferry Terminals)%
313J|~(Ports)=
313O|~(Specification of Areas)@
313R|~(Pleasure Vessels) (Certificates of Competency)#
313S|~(Local Certificate of Competency Expiry and Revalidation)#
313X|~(Works)$
314|Occupiers Liability^|佔用人法律責任條例
315|Colony Armorial Bearings (Protection) Ordinance (Not adopted as the Laws of the HKSAR)
316|Census and Statistics^|普查及統計條例
316AA|~(2026 Population Census)=
316B|~(Quarterly Survey of Industrial Production)=
316D|~(Monthly Survey of Retail Sales)=
316F|~(Quarterly Survey of Construction Output)=
316G|~(Quarterly Survey of Employment and Vacancies)=
316K|~(Quarterly Survey of Restaurant Receipts and Purchases)=
316L|~(Annual Survey of Imports and Exports of Services)=
316M|~(Quarterly Survey of Service Industries)=
316Q|~(Survey of External Claims, Liabilities and Income)=
316R|~(Labour Earnings Survey)=
316T|~(Survey of Innovation Activities)=
316V|~(Annual Survey of Economic Activities)=
316W|~(Annual Earnings and Hours Survey)=
317|Industrial Training (Construction Industry)^
318|Industrial Training (Clothing Industry)^
319|Foreign Judgments (Reciprocal Enforcement)^|外地判決(交互強制執行)條例
319A|~Order
319B|~(Application to the Commonwealth)=
320|Post Secondary Colleges^|專上學院條例
320A|~Regulations
321|Federation of Hong Kong Industries^|香港工業總會條例
322|Government Flying Service^|政府飛行服務隊條例
322A|~(Discipline)$
322B|~(General)$
322C|~(Welfare Fund)$
323|Tattooing of Young Persons^|青年人紋身條例
324|Protection of Non-Government Certificates of Origin^
325|Prisoners (Release under Supervision)^|囚犯(監管下釋放)條例
325A|~Regulations
326|Drug Addicts Treatment and Rehabilitation^
326A|~Regulations
327|Lifts and Escalators (Safety)^
327A|~(Fees)%
328|Administration of Justice (Felonies and Misdemeanours)^|司法(重刑罪及非重刑罪)條例
329|Marine Insurance^|海上保險條例
330|Motor Vehicles (First Registration Tax)^|汽車(首次登記稅)條例
330A|~(Depreciation)%
330B|~Regulation
331|Immigration Service^|入境事務隊條例
331A|~(Welfare Fund)%
331B|~(Designated Places)=
331C|~(Treatment of Detained Persons)=
331D|~(Welfare Fund)$
332|Trade Unions^|職工會條例
332A|Trade Union Registration%
333|Securities^
333A|~(Miscellaneous)#
333B|~(Accounts and Audit)#
333C|~(Stock Exchange Listing)#
333D|~(Offence and Penalty)%
333E|~(Disciplinary Committee Proceedings)#
333F|~(Stock Exchange Listing) (Approved Share Registrar)#
333G|~(Dealers, Investment Advisers, Partnerships and Representatives)#
333K|~(Exchange—Traded Stock Options)#
333L|~(Securities Margin Financiers and Representatives)#
333M|~(Stock Lending)#
334|Government Lotteries^|政府獎券條例
334A|~Rules
335|Protection of Investors^
336|District Court^|區域法院條例
336A|~Civil Procedure (General)#
336B|~Civil Procedure (Costs)#
336C|~(Fees)#
336D|~Civil Procedure (Forms)#
336E|~Suitors' Funds#
336F|~(Fixed Costs in Matrimonial Causes)#
336G|~Equal Opportunities#
336H|Rules of the District Court|區域法院規則
337|Demolished Buildings (Re-development of Sites)^|已拆卸建築物(原址重新發展)條例
338|Small Claims Tribunal^|小額錢債審裁處條例
338A|~(General)#
338B|~(Fees)#
338C|~(Forms)#
338D|~(Suitors' Funds)#
339|Homicide^|殺人罪行條例
340|Animals (Control of Experiments)^|動物(實驗管制)條例
340A|~Regulations
341B|Arbitration (Appointment of Arbitrators and Umpires)#
342|Customs and Excise Service^|香港海關條例
342A|~(Welfare Fund)%
342B|~(Discipline)#
342C|~(Welfare Fund)$
343|Medical Clinics^|診療所條例
343A|~(Forms)%
344|Building Management^|建築物管理條例
344A|~(Fees)%
344B|~(Third Party Risks Insurance)$
345|Hang Lung Bank (Acquisition)^
346|Trading with the Enemy^
347|Limitation^|時效條例
348|Hotel Accommodation Tax^|酒店房租稅條例
349|Hotel and Guesthouse Accommodation^|旅館業條例
349A|~(Appeal Board)%
349B|~(Fees)%
349C|~(Exclusion)=
350|Law Reform (Miscellaneous Amendments)^
351|Exchanges (Special Levy)^
351A|~Rules
351B|~(Suspension)=
352|Partition^|分劃條例
352A|~Rules
353|Marine Fish Culture^|海魚養殖條例
353A|~Regulations
353B|Fish Culture Zone (Designation)=
354|Waste Disposal^|廢物處置條例
354A|~(Livestock Waste)%
354B|~(Appeal Board)$
354C|~(Chemical Waste) (General)$
354D|~(Permits, Authorizations and Licences) (Fees)$
354E|~Ordinance (Application) Notice 1992
354F|~Ordinance (Application) Notice 1993
354G|~(Chemical Waste) (General) Regulation (Application of Parts II, VII and VIII) Notice 1992
354H|~(Chemical Waste) (General) Regulation (Application of Regulation 4 and Parts III, IV, V and VI) Notice 1992
354I|~(Chemical Waste) (General) Regulation (Application of Section 4 and Parts III, IV, V and VI) Notice 1993
354J|~(Charges for Disposal of Chemical Waste)$
354K|~(Charges for Disposal of Waste)$
354L|~(Designated Waste Disposal Facility)$
354M|~(Refuse Transfer Station)$
354N|~(Charges for Disposal of Construction Waste)$
354O|~(Clinical Waste) (General)$
354P|~(Charge for Disposal of Clinical Waste)$
354Q|~Ordinance (Application of Section 16) Notice 2011
354R|~Ordinance (Application of Section 16) Notice 2018
354S|~(Prescribed Signs for Refuse Collection Points and Specified Bins)@
354T|~(Prescribed Sign for Waste Vehicles in Government Service)@
354U|~(Prescribed Sign for Waste Vehicles in Private Use (with Compactor))@
354V|~(Specified Requirements for Designated Bag and Designated Label)@
354W|~Ordinance (Application of Section 16) Notice 2022
355|Pyramid Selling Prohibition^
356|Monetary Statistics^
357|Electricity Networks (Statutory Easements)^
357B|~(Rectification of Approved Scheme) (Consolidation)=
357C|~(Application of Ordinance) (Consolidation)=
357D|~(Rectification of Approved Scheme) Order 1990
357E|~(Rectification of Approved Scheme) Order 1991
358|Water Pollution Control^|水污染管制條例
358A|~(Tolo Harbour and Channel Water Control Zone)=
358AA|Statement of Water Quality Objectives (Eastern Buffer Water Control Zone)
358AB|~(Western Buffer Water Control Zone)=
358AC|~(Western Buffer Water Control Zone) (Appointed Days)=
358AD|Statement of Water Quality Objectives (Western Buffer Water Control Zone)
358AE|~(Southern Supplementary Water Control Zone)=
358AF|~(Southern Supplementary Water Control Zone) (Appointed Days)=
358AG|Statement of Water Quality Objectives (Southern Supplementary Water Control Zone)
358AH|~(Tolo Harbour Supplementary Water Control Zone)=
358AI|~(Tolo Harbour Supplementary Water Control Zone) (Appointed Days)=
358AJ|Statement of Water Quality Objectives (Tolo Harbour Supplementary Water Control Zone)
358AL|~(Sewerage)$
358AM|~(Victoria Harbour (Phase One) Water Control Zone)=
358AN|~(Victoria Harbour (Phase One) Water Control Zone) (Appointed Days)=
358AO|Statement of Water Quality Objectives (Victoria Harbour (Phase One) Water Control Zone)
358AP|~(Victoria Harbour (Phase Two) Water Control Zone)=
358AQ|~(Victoria Harbour (Phase Two) Water Control Zone) (Appointed Days)=
358AR|Statement of Water Quality Objectives (Victoria Harbour (Phase Two) Water Control Zone)
358AS|~(Victoria Harbour (Phase Three) Water Control Zone)=
358AT|~(Victoria Harbour (Phase Three) Water Control Zone) (Appointed Days)=
358AU|Statement of Water Quality Objectives (Victoria Harbour (Phase Three) Water Control Zone)
358AV|~(North Western Supplementary Water Control Zone)=
358AW|~(Second Southern Supplementary Water Control Zone)=
358AX|~(North Western Supplementary Water Control Zone) (Appointed Days)=
358AY|~(Second Southern Supplementary Water Control Zone) (Appointed Days)=
358AZ|Statement of Water Quality Objectives (North Western Supplementary Water Control Zone)
358B|Tolo Harbour and Channel Water Control Zone Statement of Water Quality Objectives
358BA|Statement of Water Quality Objectives (Second Southern Supplementary Water Control Zone)
358C|~(Appeal Board)%
358D|~(General)%
358E|~(Tolo Harbour and Channel Water Control Zone) (Appointed Days)=
358F|Tolo Harbour and Channel Water Control Zone Statement of Water Quality Objectives for Watercourses
358G|~(Southern Water Control Zone)=
358H|~(Southern Water Control Zone) (Appointed Days) (Consolidation)=
358I|Southern Water Control Zone Statement of Water Quality Objectives
358J|~(Junk Bay Water Control Zone)=
358K|~(Junk Bay Water Control Zone) (Appointed Days)=
358L|Junk Bay Water Control Zone Statement of Water Quality Objectives
358M|~(Port Shelter Water Control Zone)=
358N|~(Port Shelter Water Control Zone) (Appointed Days)=
358O|Port Shelter Water Control Zone Statement of Water Quality Objectives
358P|~(Deep Bay Water Control Zone)=
358Q|~(Deep Bay Water Control Zone) (Appointed Days)=
358R|Statement of Water Quality Objectives (Deep Bay Water Control Zone)
358S|~(Mirs Bay Water Control Zone)=
358T|~(Mirs Bay Water Control Zone) (Appointed Days)=
358U|Statement of Water Quality Objectives (Mirs Bay Water Control Zone)
358V|~(North Western Water Control Zone)=
358W|~(North Western Water Control Zone) (Appointed Days)=
358X|Statement of Water Quality Objectives (North Western Water Control Zone)
358Y|~(Eastern Buffer Water Control Zone)=
358Z|~(Eastern Buffer Water Control Zone) (Appointed Days)=
359|Allied Health Professions^|專職醫療業條例
359A|Medical Laboratory Technologists (Registration and Disciplinary Procedure)%
359B|Occupational Therapists (Registration and Disciplinary Procedure)%
359F|Optometrists (Registration and Disciplinary Procedure)$
359H|Radiographers (Registration and Disciplinary Procedure)$
359J|Physiotherapists (Registration and Disciplinary Procedure)$
359R|Medical Laboratory Technologists (Special Exemptions)$
360|Pneumoconiosis and Mesothelioma (Compensation)^|肺塵埃沉着病及間皮瘤(補償)條例
360A|~(Assessment of Levy)%
360C|~Appeal#
361|Stock Exchanges Unification^
362|Trade Descriptions^|商品說明條例
362A|~(Marking) (Gold and Gold Alloy)=
362B|~(Definition of Platinum)%
362C|~(Marking) (Platinum)=
362D|~(Place of Origin) (Watches)=
362F|Trade Mark (Border Measures)#
362H|~(Place of Manufacture) (Piece-Knitted Garments)=
362I|~(Place of Manufacture) (Textile Made-up Articles)=
362K|~(Definition of Fei Cui and Natural Fei Cui)$
362L|~(Definition of Diamond)$
362M|~(Provision of Information on Natural Fei Cui)=
362N|~(Provision of Information on Diamond)=
362O|~(Provision of Information on Regulated Electronic Products)=
362P|~(Powers Not Exercisable by Communications Authority)@
363|Public Officers (Assignment of Emoluments)^
363A|Form of Assignment
364|Hong Kong Association of Banks^|香港銀行公會條例
364A|~By-laws
364B|~(Disciplinary Committee Proceedings)+
365|Employees Compensation Assistance^|僱員補償援助條例
365A|~(Notice of Insolvency of Insurer)$
366|Provisional District Boards^
367|Electoral Provisions Ordinance (Not adopted as the Laws of the HKSAR)
367A|Electoral Provisions (Registration of Electors)%
367B|Electoral Provisions (Procedure)%
368|Road Tunnels (Government)^|行車隧道(政府)條例
368A|~Regulations
369|Merchant Shipping (Safety)^|商船(安全)條例
369A|Merchant Shipping (Court of Survey)%
369AA|~(Grain)%
369AB|~(Life-Saving Appliances) (Ships Built Before 1 July 1986)%
369AC|~(Life-Saving Appliances) (Ships Built On or After 1 July 1986)%
369AD|~(Load Line)%
369AE|~(Load Lines) (Deck Cargo)%
369AF|~(Load Lines) (Length of Ship)%
369AG|~(Load Lines) (Particulars of Depth of Loading)%
369AH|~(Means of Access)%
369AI|~(Musters and Training)%
369AJ|~(Navigational Equipment)%
369AK|~(Navigational Warnings)%
369AL|~(Passenger Ship Construction) (Ships Built Before 1 September 1984)%
369AM|~(Passenger Ship Construction and Survey) (Ships Built On or After 1 September 1984)%
369AN|~(Pilot Ladders and Hoists)%
369AO|~(Protective Clothing and Equipment)%
369AP|~(Radio Installations)%
369AQ|~(Radio Installations Survey)%
369AR|~(GMDSS Radio Installations)$
369AS|~(Ship's Manning)$
369AT|~(Subdivision and Damage Stability of Cargo Ships)$
369AU|~(Arrangements for Embarkation and Disembarkation of Pilots)$
369AV|~(Carriage of Cargoes and Oil Fuel)$
369AW|~(High Speed Craft)$
369AX|~(Safety Management)$
369AY|~(Life-Saving Appliances and Arrangements, Musters and Training)$
369AZ|~(IMSBC Code)$
369B|Merchant Shipping (Fire Appliances)%
369BA|~(Navigational Equipment and Safety of Navigation)$
369BB|~(Radiocommunications)$
369BC|~(INF Cargo)$
369BD|~(Construction and Survey)$
369BE|~(Fire-fighting Appliances and Fire Protection)$
369BF|~(Ships Operating in Polar Waters)$
369BG|~(Ships Carrying Industrial Personnel)$
369C|Merchant Shipping (Instructions to Surveyors) (Passenger Ships)%
369D|Merchant Shipping (Life Saving Appliances)%
369E|Merchant Shipping (Minimum Passenger Space)%
369L|~(Automatic Pilot and Testing of Steering Gear)%
369M|~(Carriage of Nautical Publications)%
369N|~(Signals of Distress and Prevention of Collisions)%
369O|~(Use of Signals of Distress)%
369Q|~(Anchors and Chain Cables)%
369R|~(Cargo Ship Construction and Survey) (Ships Built Before 1 September 1984)%
369S|~(Cargo Ship Construction and Survey) (Ships Built On or After 1 September 1984)%
369T|~(Cargo Ship Safety Equipment Survey)%
369U|~(Closing of Openings in Hulls and in Watertight Bulkheads)%
369V|~(Dangerous Goods)%
369W|~(Fire Protection) (Ships Built Before 25 May 1980)%
369X|~(Fire Appliances) (Ships Built On or After 25 May 1980 but Before 1 September 1984)%
369Y|~(Fire Protection) (Ships Built On or After 1 September 1984)%
369Z|~(Gas Carriers)%
370|Roads (Works, Use and Compensation)^|道路(工程、使用及補償)條例
371|Smoking (Public Health)^|吸煙(公眾衞生)條例
371A|~Regulations
371B|~(Prescribed Information)=
371D|~(Designation of No Smoking Areas)@
372|Kowloon-Canton Railway Corporation^|九廣鐵路公司條例
372A|~Regulations
372B|~By-laws
372D|~(Permitted Activities) (Consolidation)=
372E|North-west Railway+
372I|Kowloon-Canton Railway (Restricted Area) (No. 2) Notice 1997
373|British Nationality Act 1981 (Consequential Amendments) Ordinance (Not adopted as the Laws of the HKSAR)
374|Road Traffic^|道路交通條例
374A|~(Construction and Maintenance of Vehicles)%|道路交通(車輛構造及保養)規例
374AA|~(Autonomous Vehicles)$
374AB|~(Ride-hailing Service)$
374AC|~(Limit on Number of Ride-hailing Vehicle Permits)@
374B|~(Driving Licences)%|道路交通(駕駛執照)規例
374C|~(Parking)%|道路交通(泊車)規例
374D|~(Public Service Vehicles)%|道路交通(公共服務車輛)規例
374E|~(Registration and Licensing of Vehicles)%|道路交通(車輛登記及領牌)規例
374F|~(Safety Equipment)%|道路交通(安全裝備)規例
374G|~(Traffic Control)%|道路交通(交通管制)規例
374H|Specification of Safety Glass@
374J|Traffic Wardens (Discipline)%
374L|Hire Car Permits (Limitation on Numbers)@
374M|Variation of Speed Limits@
374N|~(Village Vehicles)%
374O|~(Parking on Private Roads)%
374P|Specification of Traffic Signs and Road Markings for Private Roads@
374Q|~(Expressway)%
374R|~(Multi-cycles) (Specification of Roads, Places, Traffic Signs and Road Markings)@
374S|~(Breath Analysing Instruments, Screening Devices and Pre-screening Devices)@
374U|~(Traffic Control) (Designation of Prohibited and Restricted Zones)@
374W|~(Impairment Test)@
374X|~(Public Light Buses: Limit on Number) Notice 2016
374Y|~(Rapid Oral Fluid Test Instruments)@
374Z|~(Toll Tags)$
375|Road Traffic (Driving-offence Points)^|道路交通(違例駕駛記分)條例
376|Clubs (Safety of Premises)^|會社(房產安全)條例
376A|~(Appeal Board)%
376B|~(Fees)%
376C|~(Exclusion)=
377|Civil Liability (Contribution)^|民事責任(分擔)條例
378|Community Service Orders^|社會服務令條例
379|Overseas Trust Bank (Acquisition)^
380|Protection of Wages on Insolvency^|破產欠薪保障條例
381|Legislative Council (Electoral Provisions) Ordinance (Not adopted as the Laws of the HKSAR)
381A|Legislative Council (Electoral Provisions) (Registration of Electors and Appointment of Authorized Representatives)%
381B|Legislative Council (Electoral Provisions) (Procedure)%
382|Legislative Council (Powers and Privileges)^|立法會(權力及特權)條例
382A|Administrative Instructions for Regulating Admittance and Conduct of Persons
382B|Form of Warrant (To Compel Attendance)=
383|Hong Kong Bill of Rights^|香港人權法案條例
384|Dangerous Goods (Consignment by Air) (Safety)^
384A|~Regulations
385|Provisional Regional Council^
386|Hong Kong War Memorial Pensions^
387|Pensions (Special Provisions) (Vocational Training Council)^
388|Ocean Park Corporation^|海洋公園公司條例
388B|Ocean Park Bylaw
389|Hong Kong Council on Smoking and Health^|香港吸煙與健康委員會條例
390|Control of Obscene and Indecent Articles^|淫褻及不雅物品管制條例
390A|~Regulations
390B|~Rules
391|Broadcasting (Miscellaneous Provisions)^|廣播(雜項條文)條例
392|Film Censorship^|電影檢查條例
392A|~Regulations
393|Tate's Cairn Tunnel^
393A|~Regulations
394|Complex Commercial Crimes^|複雜商業罪行條例
395|Securities (Insider Dealing)^
395A|~(Registration of Orders)#
396|Securities (Disclosure of Interests)^
396A|~(Exclusions)%
397|Ombudsman^|申訴專員條例
398|Occupational Safety and Health Council^|職業安全健康局條例
399|Queen Elizabeth Foundation for the Mentally Handicapped^
400|Noise Control^|噪音管制條例
400A|~(General)%
400B|~(Appeal Board)%
400C|~(Air Compressors)%
400D|~(Hand Held Percussive Breakers)%
400G|~(Construction Work)$
400I|~(Motor Vehicles)$
400L|~(Construction Work Designated Areas)@
401|Pension Benefits (Judicial Officers)^|退休金利益(司法人員)條例
401A|~Regulations
402|Privileges and Immunities (International Committee of the Red Cross)^
403|Ozone Layer Protection^|保護臭氧層條例
403A|~(Fees)%
403B|~(Controlled Refrigerants)$
403C|~(Products Containing Scheduled Substances) (Import Banning)$
404|Temporary Control of Density of Building Development (Kowloon and New Kowloon)^
405|Drug Trafficking (Recovery of Proceeds)^|販毒(追討得益)條例
405A|~(Designated Countries and Territories)=
406|Electricity^|電力條例
406A|~Supply%
406B|~Supply (Special Areas)%
406C|~(Exemption)%
406D|~(Registration)%
406E|~(Wiring)%
406F|Plugs and Adaptors (Safety)$
406G|Electrical Products (Safety)$
406H|~Supply Lines (Protection)$
407|Provisional Airport Authority^
408|Architects Registration^|建築師註冊條例
409|Engineers Registration^|工程師註冊條例
410|Age of Majority (Related Provisions)^|成年歲數(有關條文)條例
411|Employees' Compensation Insurance Levies^|僱員補償保險徵款條例
411A|Employees' Compensation Insurance Levy (Rate of Levy)=
412|Director of Intellectual Property (Establishment)^|知識產權署署長(設立)條例
413|Merchant Shipping (Prevention and Control of Pollution)^|商船(防止及控制污染)條例
413A|Merchant Shipping (Prevention of Oil Pollution)%
413B|Merchant Shipping (Control of Pollution by Noxious Liquid Substances in Bulk)%
413C|Merchant Shipping (Reporting of Pollution Incidents)%
413D|Merchant Shipping (BCH Code)%
413E|Merchant Shipping (IBC Code)%
413F|~(Specification of Substances)=
413H|Merchant Shipping (Safety) (Dangerous Goods and Marine Pollutants)$
413I|~(Charges for Discharge of Polluting Waste)$
413K|Merchant Shipping (Prevention of Pollution by Sewage)$
413L|~(Fees)$
413N|Merchant Shipping (Control of Harmful Anti-Fouling Systems on Ships)$
413O|Merchant Shipping (Prevention of Pollution by Garbage)$
413P|Merchant Shipping (Prevention of Air Pollution)$
413Q|Merchant Shipping (Control of Ballast Water and Sediments)$
414|Merchant Shipping (Liability and Compensation for Oil Pollution)^|商船(油類污染的法律責任及補償)條例
414A|~(Compulsory Insurance)%
415|Merchant Shipping (Registration)^|商船(註冊)條例
415A|~(Fees and Charges)%
415B|~(Ships' Names)%
415C|~(Tonnage)%
416|Official Solicitor^|法定代表律師條例
417|Surveyors Registration^|測量師註冊條例
418|Planners Registration^|規劃師註冊條例
419|Hong Kong Academy of Medicine^|香港醫學專科學院條例
419A|~(Designation of Colleges)@
419B|~Regulation
420|Securities and Futures (Clearing Houses)^
421|Rabies^|狂犬病條例
421A|~Regulation
421B|~(Declaration of Places Prohibited to Animals)=
421C|~(TNR Programme) (Exemption)@
421D|~(Transponders on Imported Dogs) (Exemption)@
422|Lingnan College^
423|Employees Retraining^|僱員再培訓條例
424|Toys and Children's Products Safety^|玩具及兒童產品安全條例
424B|~Regulation
424C|~(Additional Safety Standards or Requirements)$
425|Lord Wilson Heritage Trust^|衞奕信勳爵文物信託條例
426|Occupational Retirement Schemes^|職業退休計劃條例
426A|~(Authentication and Certification of Documents)#
426B|~(Consultative Committees)#
426C|~(Exemption from Audit)#
426D|~(Fees)#
426E|~(Insurance Arrangement)#
426F|~(Member's Request for Information on Scheme Assets)#
426G|~(Payment of Benefits)#
426H|~(Preparation of Actuarial Certificates)#
426I|~(Periodic Certification of Registered Defined Benefit Schemes)#
426J|~(Notices of Changes)#
426K|~(Recovery of Arrears)#
427|Crimes (Torture)^|刑事罪行(酷刑)條例
428|Chiropractors Registration^|脊醫註冊條例
428A|~(Fees)$
428B|Chiropractors (Registration and Disciplinary Procedure)#
429|Parent and Child^|父母與子女條例
430|Trading Funds^|營運基金條例
430F|Sewage Services Trading Fund (26 July 1995)
430H|Sewage Services Trading Fund (19 March 1997)
430J|Post Office Trading Fund (23 June 2021)
431|Hong Kong Industrial Technology Centre Corporation^
432|Boundary and Election Commission Ordinance (Not adopted as the Laws of the HKSAR)
433|Judicial Officers (Tenure of Office)^|司法人員(職位任期)條例
433A|Judicial Officers (Tribunal)#
434|Merchant Shipping (Limitation of Shipowners Liability)^|商船(限制船東責任)條例
434A|Merchant Shipping (Liability of Shipowners and Others) (Calculation of Tonnage) (Hong Kong)=
434D|~(Rate of Interest)=
435|Amusement Game Centres^|遊戲機中心條例
435A|~(Appeal Board)$
435B|~(Fees)$
436|Western Harbour Crossing^
436C|~Regulation
437|Foreign Corporations^|外地法團條例
438|Sewage Tunnels (Statutory Easements)^
439|Registrar General (Establishment) (Transfer of Functions and Repeal)^
440|Bills of Lading and Analogous Shipping Documents^|提單及相類裝運單據條例
441|Public Officers (Variation of Conditions of Service) (Temporary Provisions)^
442|Administrative Appeals Board^|行政上訴委員會條例
442A|~(Witnesses' Allowances)#
443|Legislative Council Commission^|立法會行政管理委員會條例
444|Education University of Hong Kong^|香港教育大學條例
445|Layout-design (Topography) of Integrated Circuits^|集成電路的布圖設計(拓樸圖)條例
445B|~(Designation of Qualifying Countries, Territories or Areas)$
446|Land Drainage^|土地排水條例
446A|~(Consent and Approval)$
446B|~(Appeal)$
447|Bedspace Apartments^|床位寓所條例
447A|~(Appeal Board)$
447B|~(Fees)$
448|Civil Aviation^|民航條例
448A|Air Transport (Licensing of Air Services)%
448B|Hong Kong Civil Aviation (Investigation of Accidents)%
448C|Air Navigation (Hong Kong) Order 1995
448D|Hong Kong Air Navigation (Fees)%
448E|Air Navigation (Flight Prohibition)=
448F|~(Insurance)=
448G|Small Unmanned Aircraft=
449|Amusement Rides (Safety)^|機動遊戲機(安全)條例
449A|~(Fees)$
449B|~(Operation and Maintenance)$
450|Environment and Conservation Fund^|環境及自然保育基金條例
451|Leveraged Foreign Exchange Trading^
451A|~(Accounts and Audit)#
451B|~(Annual Returns)#
451C|~(Arbitration)#
451D|~(Books, Contract Notes and Conduct of Business)#
451E|~(Exemption)#
451F|~(Fees)#
451G|~(Financial Resources)#
451H|~(Calls)#
452|New Territories Land (Exemption)^
453|Minor Employment Claims Adjudication Board^|小額薪酬索償仲裁處條例
453A|~(Fees)#
453B|~(General)#
453C|~(Suitors' Funds)#
454|Coinage^|硬幣條例
454A|~(Commemorative Coins) Order 1996
454B|~(Commemorative Gold Coin) Order 1996
454C|~(Commemorative Gold Coin) Order 1998
454D|~(Commemorative Coins) Order 2001
455|Organized and Serious Crimes^|有組織及嚴重罪行條例
456|Consumer Goods Safety^|消費品安全條例
456A|~Regulation
457|Supply of Services (Implied Terms)^|服務提供(隱含條款)條例
457A|~(Exclusion) Order 1995
458|Unconscionable Contracts^|不合情理合約條例
459|Residential Care Homes (Elderly Persons)^|安老院條例
459A|~Regulation
459B|~(Appeal Board)$
460|Security and Guarding Services^|保安及護衞服務條例
460A|~(Fees)$
460B|~(Licensing)$
461|Criminal Jurisdiction^|刑事司法管轄權條例
461A|~(Specification of Time)#
462|Carriage of Goods by Sea^|海上貨物運輸條例
462A|~(Parties to Convention) Order 1985
463|Sewage Services^|污水處理服務條例
463A|~(Sewage Charge)$
463B|~(Trade Effluent Surcharge)$
464|Timber Stores^
464A|~Regulation
465|Human Organ Transplant^|人體器官移植條例
465A|~Regulation
465B|~(Appeal Board)$
466|Dumping at Sea^|海上傾倒物料條例
466A|~(Fees)$
466B|~(Exemption)=
467|Prisoners' Education Trust Fund^
468|Internationally Protected Persons and Taking of Hostages^|受國際保護人員及劫持人質條例
469|Occupational Deafness (Compensation)^|職業性失聰(補償)條例
470|Builders' Lifts and Tower Working Platforms (Safety)^|建築工地升降機及塔式工作平台(安全)條例
470A|~(Fees)$
471|Protection of Trading Interests^
472|Hong Kong Arts Development Council^|香港藝術發展局條例
473|Land Survey^|土地測量條例
473A|~(Fees)$
473B|~(Disciplinary Procedure)$
474|Tai Lam Tunnel and Yuen Long Approach Road^
474B|~Regulation
475|Post-Release Supervision of Prisoners^|監管釋囚條例
475A|~Regulation
476|Marine Parks^|海岸公園條例
476A|~and Marine Reserves$
476B|~(Designation)=
476C|Marine Reserve (Designation)=
477|Pensions (Special Provisions) (The Education University of Hong Kong)^
478|Merchant Shipping (Seafarers)^|商船(海員)條例
478A|~(Allotments)$
478AA|~(Conduct of Inquiries)#
478AB|~(Fees)$
478AC|~(Safety Training)$
478AD|~(Passenger Ships—Training)$
478AE|~(Passenger Ships Other Than Ro-Ro Passenger Ships—Training)$
478AF|~(Working and Living Conditions)$
478AG|~(Tankers)$
478AH|~(Navigational Watch)$
478AI|~(Certificates of Proficiency for Able Seafarers)$
478AJ|~(Safety, Security and Designated Duties Training)$
478AK|~(Ships Using Low-flashpoint Fuels)$
478AL|~(Ships Operating in Polar Waters)$
478B|~(Entry into Dangerous Spaces)$
478C|~(Health and Safety: General Duties)$
478D|~(Hours of Rest)$
478E|~(Provisions and Water)$
478F|~(Returns of Births, Deaths and Missing Persons)$
478G|~(Safe Movement on Board Ship)$
478H|~(Ships' Doctors)$
478I|~(Crew Accommodation)$
478J|~(Certification of Officers)$
478K|~(Tankers—Officers and Ratings)$
478L|~(Crew Agreements, Lists of Crew and Discharge of Seafarers)$
478M|~(Code of Safe Working Practices)$
478N|~(Disciplinary Offences on Board Ships)$
478O|~(Medical Examination)$
478P|~(Official Log Books)$
478Q|~(Repatriation)$
478R|~(Safety Officials and Reporting of Accidents, Dangerous Occurrences and Occupational Diseases)$
478S|~(Wages and Accounts)$
478T|~(Certification and Watchkeeping)$
478U|~(Employment Registration Books)$
478V|~(Engine Room Watch Ratings and Electro-technical Ratings)$
478W|~(Navigational Watch Ratings)$
478X|~(Medical Stores)$
478Y|~(Certificates of Competency as A.B.)#
478Z|~(Certificates of Proficiency in Survival Craft, Rescue Boats and Fast Rescue Boats)#
479|Nuclear Material (Liability for Carriage)^
480|Sex Discrimination^|性別歧視條例
480A|~(Formal Investigations)#
480B|~(Investigation and Conciliation)#
480C|~(Proceedings by Equal Opportunities Commission)$
481|Inheritance (Provision for Family and Dependants)^|財產繼承(供養遺屬及受養人)條例
482|Merchant Shipping (Liner Conferences)^
483|Airport Authority^|機場管理局條例
483A|~Bylaw
483C|~(Automated People Mover) (Safety)$
483E|~(Permitted Airport-related Activities)=
483F|~Ordinance (Map of Airport Area)=
483L|~Ordinance (Map of Restricted Area)=
484|Hong Kong Court of Final Appeal^|香港終審法院條例
484A|~Rules|香港終審法院規則
484B|~Fees#
484C|~Suitors' Funds#
485|Mandatory Provident Fund Schemes^|強制性公積金計劃條例
485A|~(General)$|強制性公積金計劃(一般)規例
485B|~(Exemption)$
485C|~(Fees)$
485D|~(Exemption) Regulation (Specification of Date under Sections 5 and 16)@
485E|~(Contributions for Casual Employees)=
485F|~(Specification of Permitted Periods)@
485G|~Rules
485H|~(Compensation Claims)#
485I|~(Winding Up)#
485J|~(Appointment of Dates for Purposes of Section 19U(4))@
485K|~(Appointment of Dates for Purposes of Section 19Y(3))@
485L|~(Appointment of Dates for Purposes of Section 19Z(4))@
485M|~(Designation of Electronic MPF System)@
485N|~(Specification of Dates for Purposes of Section 19M(2)(a))@
486|Personal Data (Privacy)^|個人資料(私隱)條例
487|Disability Discrimination^|殘疾歧視條例
487A|~(Formal Investigations)#
487B|~(Investigation and Conciliation)#
487C|~(Proceedings by Equal Opportunities Commission)$
488|Government Lease (Cheung Chau)^
489|Legal Aid Services Council^|法律援助服務局條例
490|Plant Varieties Protection^|植物品種保護條例
490A|~Regulation
491|Biological Weapons^|生物武器條例
492|Costs in Criminal Cases^|刑事案件訟費條例
492A|~Rules
493|Non-local Higher and Professional Education (Regulation)^|非本地高等及專業教育(規管)條例
493A|Non-local Higher and Professional Education (Appeal Board)#
493B|~Rules
494|Aviation Security^|航空保安條例
494A|~Regulation
495|New Territories Land Exchange Entitlements (Redemption)^
496|Whaling Industry (Regulation)^
496A|~Regulation
497|Submarine Telegraph^
498|Tsing Ma Control Area^|青馬管制區條例
498A|~(Fees and Charges)$
498B|~(General)$
499|Environmental Impact Assessment^|環境影響評估條例
499A|~(Appeal Board)$
499B|~(Fees)$
500|Carriage by Air^|航空運輸條例
501|Enduring Powers of Attorney^|持久授權書條例
501A|~(Prescribed Form)$
502|Fire Safety (Commercial Premises)^|消防安全(商業處所)條例
503|Fugitive Offenders^|逃犯條例
503A|~(Netherlands)=
503AA|~(Suppression of the Financing of Terrorism)=
503AB|~(Corruption)=
503AC|~(Terrorist Bombings)=
503AD|~(Maritime Safety)=
503AE|~(Transnational Organized Crime)=
503AF|~(Ireland)=
503AG|~(Piracy and Armed Robbery against Ships)=
503AH|~(South Africa)=
503AI|~(Czech Republic)=
503AJ|~(France)=
503B|~(Canada)=
503C|~(Australia)=
503D|~(Malaysia)=
503E|~(Philippines)=
503F|~(United States of America)=
503G|~(Safety of Civil Aviation)=
503H|~(Internationally Protected Persons and Hostages)=
503I|~(Torture)=
503J|~(Drugs)=
503K|~(Genocide)=
503L|~(Notification Procedures)$
503M|~(Forms)$
503N|~(Miscellaneous)$
503O|~(Indonesia)=
503P|~(India)=
503Q|~(Singapore)=
503R|~(United Kingdom)=
503S|~(New Zealand)=
503U|~(Portugal)=
503V|~(Sri Lanka)=
503W|~(Finland)=
503X|~(Germany)=
503Y|~(Republic of Korea)=
503Z|~(Safety of United Nations and Associated Personnel)=
504|Coroners^|死因裁判官條例
504A|Places for Autopsies=
504B|~Rules
504C|~(Forms)#
504D|~(Fees)#
504E|~(Witnesses' Allowances)#
504F|Medical Practitioners (Fees)=
505|Social Workers Registration^|社會工作者註冊條例
505A|~(Specification of Relevant Matter)@
506|Freight Containers (Safety)^|貨櫃安全條例
506A|~(Applications for Approval of Containers)$
506B|~(Fees)$
506C|~(Arrangements for Authorized Persons)=
506D|~(Examination Procedure)=
507|Hong Kong Institute of Housing^
508|Merchant Shipping (Collision Damage Liability and Salvage)^
509|Occupational Safety and Health^|職業安全及健康條例
509A|~Regulation
509B|~(Display Screen Equipment)$
510|Justices of the Peace^|太平紳士條例
511|Estate Agents^|地產代理條例
511A|~(Licensing)$
511B|~(Exemption from Licensing)=
511C|~Practice (General Duties and Hong Kong Residential Properties)$
511D|~(Determination of Commission Disputes)$
511E|~(Registration of Determination and Appeal)$
512|Child Abduction and Custody^|擄拐和管養兒童條例
512A|~(Parties to Convention)=
513|Transfer of Sentenced Persons^|移交被判刑人士條例
514|Patents^|專利條例
514A|~(Designation of Patent Offices)@
514B|~(Transitional Arrangements)#
514C|~(General)#|專利(一般)規則
515|Government Rent (Assessment and Collection)^|地租(評估及徵收)條例
515A|~Regulation
516|Landscape Architects Registration^
517|Auxiliary Medical Service^|醫療輔助隊條例
517A|~Regulation
518|Civil Aid Service^|民眾安全服務隊條例
518A|~Regulation
519|Railways^|鐵路條例
519A|~(Exemption)=
520|Discovery Bay Tunnel Link^|愉景灣隧道及連接道路條例
520A|~Regulation
520B|~Bylaw
521|Official Secrets^|官方機密條例
522|Registered Designs^|註冊外觀設計條例
522A|~Rules
523|Outer Space^|外層空間條例
524|Long-term Prison Sentences Review^|長期監禁刑罰覆核條例
524A|~Regulation
525|Mutual Legal Assistance in Criminal Matters^|刑事事宜相互法律協助條例
525A|~Regulation
525AA|~(Japan)=
525AB|~(Sri Lanka)=
525AC|~(South Africa)=
525AD|~(India)=
525AE|~(Spain)=
525AF|~(Czech Republic)=
525AG|~(Sweden)=
525AH|~(Argentina)=
525AI|~(Mongolia)=
525B|~(Australia)=
525C|~(France)=
525D|~(New Zealand)=
525E|~(United Kingdom)=
525F|~(United States of America)=
525G|~(Italy)=
525H|~(South Korea)=
525I|~(Switzerland)=
525J|~(Canada)=
525K|~(Philippines)=
525L|~(Portugal)=
525M|~(Ireland)=
525N|~(Netherlands)=
525O|~(Ukraine)=
525P|~(Singapore)=
525Q|~(Belgium)=
525R|~(Denmark)=
525S|~(Israel)=
525T|~(Poland)=
525U|~(Germany)=
525V|~(Malaysia)=
525W|~(Corruption)=
525X|~(Transnational Organized Crime)=
525Y|~(Finland)=
525Z|~(Indonesia)=
526|Weapons of Mass Destruction (Control of Provision of Services)^|大規模毀滅武器(提供服務的管制)條例
527|Family Status Discrimination^|家庭崗位歧視條例
527A|~(Investigation and Conciliation)#
527B|~(Formal Investigations)#
527C|~(Proceedings by Equal Opportunities Commission)$
528|Copyright^|版權條例
528A|Registration of Copyright Licensing Bodies$
528B|~(Libraries)%
528D|~Tribunal#
528E|~(Designation of Libraries, Museums and Archives for Purposes of Section 118(2FA)(b))@
528F|~(Libraries, Museums and Archives—Prescribed Conditions for Making Copy)$
528G|~(Specified Libraries, Museums and Archives under Sections 47 to 53)@
529|Veterinary Surgeons Registration^|獸醫註冊條例
529A|~(Fees)$
529B|Veterinary Surgeons Board (Election of Members)$
530|Employee's Rights to Representation, Consultation and Collective Bargaining^
531|Protection of the Harbour^|保護海港條例
532|Interception of Communications^|截取通訊條例
534|Holidays (1997 and 1998)^
537|United Nations Sanctions^|聯合國制裁條例
537A|~(Iraq) (Control of Gold, Securities, Payments and Credits)$
537AC|~(Lebanon)$
537AE|~(Democratic People's Republic of Korea)$
537AF|~(Iran)$
537AN|~(Somalia)$
537AR|~(Eritrea)$
537B|~(Iraq)$
537BB|~(Guinea-Bissau)$
537BF|~(Sudan) Regulation 2013
537BH|~(Central African Republic)$
537BJ|~(Yemen)$
537BO|~(South Sudan)$
537BV|~(Joint Comprehensive Plan of Action—Iran)$
537BZ|~(Mali)$
537C|~(Libya)$
537CB|~(ISIL and Al-Qaida)$
537CF|~(Libya) Regulation 2019
537CG|~(Somalia) Regulation 2019
537CI|~(Yemen) Regulation 2019
537CJ|~(Democratic Republic of the Congo) Regulation 2019
537CK|~(South Sudan) Regulation 2019
537CL|~(Mali) Regulation 2019
537CM|~(Central African Republic) Regulation 2020
537CN|~(Afghanistan) Regulation 2022
537CO|~(Haiti)$
537D|~(Libya) (Prohibition of Flights)$
537E|~(Arms Embargoes)$
537F|~(Angola)$
537G|~(Sierra Leone) (Immigration Control)$
537H|~(Federal Republic of Yugoslavia) (Prohibition on Terrorist Activity)$
537K|~(Afghanistan)$
537L|~(Eritrea and Ethiopia)$
537M|~(Sierra Leone) (Prohibition against Importation of Diamonds)$
537N|~(Afghanistan) (Arms Embargoes)$
537O|~(Liberia)$
537V|~(Democratic Republic of the Congo)$
537W|~(Sudan)$
537Y|~(Côte d'Ivoire)$
538|Legislative Provisions (Suspension of Operation) Ordinance 1997
539|Hong Kong Special Administrative Region Passports^|香港特別行政區護照條例
539A|~(Appeal Board)$
540|Chinese Nationality (Miscellaneous Provisions)^|中國國籍(雜項規定)條例
541|Electoral Affairs Commission^|選舉管理委員會條例
541A|~(Registration of Electors) (Legislative Council Geographical Constituencies) (District Council Geographical Constituencies)$
541B|~(Registration) (Electors for Legislative Council Functional Constituencies) (Voters for Election Committee Subsectors) (Members of Election Committee)$
541C|~(Nominations Advisory Committees (Legislative Council))$
541D|~(Electoral Procedure) (Legislative Council)$
541E|~(Nominations Advisory Committees (District Councils))$
541F|~(Electoral Procedure) (District Councils)$
541G|~(Printing of Name of Organization and Emblem on Ballot Paper) (Legislative Council)$
541H|~(Nominations Advisory Committees (Election Committee))$
541I|~(Electoral Procedure) (Election Committee)$
541J|Electoral Procedure (Chief Executive Election)$
541K|~(Registration of Electors) (Rural Representative Election)$
541L|Electoral Procedure (Rural Representative Election)$
541M|Particulars Relating to Candidates on Ballot Papers (Legislative Council and District Councils)$
541N|~(Financial Assistance for Legislative Council Elections and District Council Elections) (Application and Payment Procedure)$
542|Legislative Council^|立法會條例
542B|Registration of Electors (Appeals)$
542C|~(Subscribers and Election Deposit for Nomination)$
542E|~(Formation of Election Committee) (Appeals)$
542F|~(Election Petition)#
543|Road Traffic (Validation of Collection of Fees)^|道路交通(收取費用的確認)條例
544|Prevention of Copyright Piracy^|防止盜用版權條例
544A|~(Notices)$
545|Land (Compulsory Sale for Redevelopment)^|土地(為重新發展而強制售賣)條例
545A|~(Specification of Lower Percentage)@
546|Introduction of the Euro^
547|District Councils^|區議會條例
547A|~(Subscribers and Election Deposit for Nomination)$
547C|~(Election Petition)#
548|Merchant Shipping (Local Vessels)^|商船(本地船隻)條例
548A|~(Dwelling Vessels)$
548B|~(Ferry Terminals)$
548C|~(Conduct of Inquiries)#
548D|~(Certification and Licensing)$
548E|~(Typhoon Shelters)$
548F|~(General)$
548G|~(Safety and Survey)$
548H|~(Compulsory Third Party Risks Insurance)$
548I|~(Works)$
548J|~(Fees)$
548K|~(Amount of Insurance Cover)@
549|Chinese Medicine^|中醫藥條例
549B|~Practitioners (Fees)$
549C|~Practitioners (Registration)$
549D|~Practitioners (Discipline)$
549E|~(Fees)$
549F|~s$
549G|~s Traders (Regulatory)$
550|Housing Managers Registration^|房屋經理註冊條例
551|Customs and Excise Service Children's Education Trust Fund^
552|Provision of Municipal Services (Reorganization)^|提供市政服務(重組)條例
552A|~Order
553|Electronic Transactions^|電子交易條例
553A|~(Fees)$
553B|~(Exclusion)=
554|Elections (Corrupt and Illegal Conduct)^|選舉(舞弊及非法行為)條例
554A|Maximum Amount of Election Expenses (Chief Executive Election)$
554B|Maximum Amount of Election Expenses (Rural Representative Election)$
554C|Maximum Amount of Election Expenses (District Council Election)$
554D|Maximum Amount of Election Expenses (Legislative Council Election)$
554E|Heung Yee Kuk Election Expenses=
554F|Maximum Scale of Election Expenses (District Boards) Order 1994
554G|Maximum Scale of Election Expenses (Municipal Councils) Order 1994
554H|Maximum Scale of Election Expenses (Rural Committees) Order 1995
554I|Maximum Scale of Election Expenses (Election Committee)=
555|Exchanges and Clearing Houses (Merger)^
556|Mass Transit Railway^|香港鐵路條例
556A|~Regulations
556B|~By-laws
556C|~(Transport Interchange)$
556D|~(Transport Interchange) Bylaw
556H|~(North-west Railway) Bylaw
557|Consular Relations^|領事關係條例
557A|~(Additional Privileges and Immunities) (United Kingdom)=
557B|~(Additional Privileges and Immunities) (United States of America)=
557C|~(Additional Privileges and Immunities) (Vietnam)=
557D|~(Additional Privileges and Immunities) (India)=
557E|~(Additional Privileges and Immunities) (Italy)=
557F|~(Additional Privileges and Immunities) (Russia)=
557G|~(Additional Privileges and Immunities) (Japan)=
557H|~(Additional Privileges and Immunities) (Cambodia)=
557I|~(Additional Privileges and Immunities) (Philippines)=
558|International Organizations (Privileges and Immunities)^|國際組織(特權及豁免權)條例
558A|~(Office of the Commission of the European Communities)=
558B|~(World Trade Organization)=
558C|~(United Nations and Associated Personnel)=
558D|~(Bank for International Settlements)=
558E|~(International Monetary Fund)=
558F|~(International Bank for Reconstruction and Development and International Finance Corporation)=
558G|~(Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on their Destruction)=
558H|~(Asia Pacific Regional Office of the Hague Conference on Private International Law)=
558I|~(Permanent Court of Arbitration)=
558J|~(ASEAN+3 Macroeconomic Research Office)=
558K|~(Asian Infrastructure Investment Bank)=
558L|~(European Bank for Reconstruction and Development)=
558M|~(New Development Bank)=
558N|~(World Intellectual Property Organization)=
558O|~(AALCO Hong Kong Regional Arbitration Centre)=
558P|~(International Organization for Mediation Preparatory Office)=
558Q|~(International Organization for Mediation)=
559|Trade Marks^|商標條例
559A|~Rules|商標規則
560|Entertainment Special Effects^|娛樂特別效果條例
560A|~(General)$
560B|~(Fees)$
560C|~Materials List$
561|Human Reproductive Technology^|人類生殖科技條例
561A|~(Licensing)$
561B|~(Fees)$
562|Broadcasting^|廣播條例
562A|~(Licence Fees)$
563|Urban Renewal Authority^|市區重建局條例
564|Witness Protection^|證人保護條例
565|Hong Kong Science and Technology Parks Corporation^|香港科技園公司條例
566|Drug Dependent Persons Treatment and Rehabilitation Centres (Licensing)^|藥物倚賴者治療康復中心(發牌)條例
567|Rehabilitation Centres^|更生中心條例
567A|~Regulation
567B|~(Appointment)=
568|Copyright (Suspension of Amendments) Ordinance 2001
569|Chief Executive Election^|行政長官選舉條例
569A|Election Committee (Appeals)$
569B|Election Committee (Registration) (Voters for Subsectors) (Members of Election Committee) (Appeals)$
569C|Election Committee (Subscribers and Election Deposit for Nomination)$
569E|~(Election Petition)#
570|Fixed Penalty (Public Cleanliness and Obstruction)^|定額罰款(公眾地方潔淨及阻礙)條例
570A|~Regulation
571|Securities and Futures^|證券及期貨條例
571A|~(Unsolicited Calls—Exclusion)#
571AA|~(Levy)#
571AB|~(Investor Compensation—Levy)#
571AC|~(Investor Compensation—Compensation Limits)#
571AD|~(Transfer of Functions—Investor Compensation Company)=
571AE|~(Transfer of Functions—Stock Exchange Company)=
571AF|~(Fees)#
571AG|~(Disclosure of Interests—Exclusions)$
571AH|~(Offences and Penalties)$
571AI|~(Insurance)#
571AJ|~(Short Position Reporting)#
571AL|~(OTC Derivative Transactions—Reporting and Record Keeping Obligations)#
571AM|~(Stock Markets, Futures Markets and Clearing Houses)@
571AN|~(OTC Derivative Transactions—Clearing and Record Keeping Obligations and Designation of Central Counterparties)#
571AO|~(OTC Derivative Transactions Reporting Obligation—Fees)#
571AP|~(OTC Derivative Products)@
571AQ|~(Open-ended Fund Companies)#
571AR|~(Open-ended Fund Companies) (Fees)$
571AS|~(Uncertificated Securities Market)#
571AT|~(Approved Securities Registrars)#
571B|~(Recognized Counterparty)#
571C|~(Registration of Commission Disciplinary Orders)#
571D|~(Professional Investor)#|證券及期貨(專業投資者)規則
571E|~(Leveraged Foreign Exchange Trading—Exemption)#
571F|~(Leveraged Foreign Exchange Trading) (Arbitration)#
571G|~(Exempted Instruments—Information)#
571H|~(Client Securities)#|證券及期貨(客戶證券)規則
571I|~(Client Money)#|證券及期貨(客戶款項)規則
571J|~(Associated Entities—Notice)#
571K|~(Registration of Appeals Tribunal Orders)#
571L|~(Registration of Market Misconduct Tribunal Orders)#
571M|~(Collective Investment Schemes)@
571N|~(Financial Resources)#|證券及期貨(財政資源)規則
571O|~(Keeping of Records)#
571P|~(Accounts and Audit)#
571Q|~(Contract Notes, Statements of Account and Receipts)#
571R|~(Short Selling and Securities Borrowing and Lending (Miscellaneous))#
571S|~(Licensing and Registration) (Information)#
571T|~(Investor Compensation—Claims)#
571U|~(Miscellaneous)#
571V|~(Stock Market Listing)#|證券及期貨(在證券市場上市)規則
571W|~(Price Stabilizing)#|證券及期貨(穩定價格)規則
571X|~(Disclosure of Interests—Securities Borrowing and Lending)#
571Y|~(Contracts Limits and Reportable Positions)#
571Z|~(Levy)=
572|Fire Safety (Buildings)^|消防安全(建築物)條例
573|Karaoke Establishments^|卡拉OK場所條例
573A|~(Licensing)$
573B|~(Fees)$
575|United Nations (Anti-Terrorism Measures)^|聯合國(反恐怖主義措施)條例
576|Rural Representative Election^|鄉郊代表選舉條例
576A|~(Registration of Electors) (Appeals)$
576B|Rural Representative (Election Petition)#
577|Tung Chung Cable Car^|東涌吊車條例
577A|~Bylaw
578|Chemical Weapons (Convention)^|化學武器(公約)條例
579|Prevention of Child Pornography^|防止兒童色情物品條例
580|Public Officers Pay Adjustments (2004/2005)^
581|Deposit Protection Scheme^|存款保障計劃條例
581A|~(Representation on Scheme Membership and Protection of Financial Products under Scheme)#
581B|~(Payment of Contributions, Late Payment Fees and Rebates)#
581C|~(Asset Maintenance)#
582|Merchant Shipping (Security of Ships and Port Facilities)^
582A|~Rules
583|Construction Workers Registration^|建造業工人註冊條例
583A|~(Levy)@
583B|~(Fees)$
583C|~(Exemption)$
584|Payment Systems and Stored Value Facilities^|支付系統及儲值支付工具條例
585|Land Titles^|土地業權條例
586|Protection of Endangered Species of Animals and Plants^|保護瀕危動植物物種條例
586A|~(Exemption for Appendix I Species)=
586B|~(Exemption for Appendices II and III Species)=
587|Construction Industry Council^|建造業議會條例
588|Accounting and Financial Reporting Council^|會計及財務匯報局條例
588A|Registration of Determinations and Orders of Accounting and Financial Reporting Review Tribunal#
588B|~(Transitional and Saving Provisions and Consequential Amendments)$
589|Interception of Communications and Surveillance^|截取通訊及監察條例
590|Safety of United Nations and Associated Personnel^
591|Shenzhen Bay Port Hong Kong Port Area^
592|Accreditation of Academic and Vocational Qualifications^|學術及職業資歷評審條例
592A|~(Appeal)#
593|Unsolicited Electronic Messages^|非應邀電子訊息條例
593A|~Regulation
594|Tsing Sha Control Area^|青沙管制區條例
594A|~(General)$
594B|~(Tolls, Fees and Charges)$
595|Hazardous Chemicals Control^|有毒化學品管制條例
595A|~(General)$
595B|~(Fees)$
596|Domicile^|居籍條例
597|Mainland Judgments (Reciprocal Enforcement)^|內地判決(交互強制執行)條例
598|Energy Efficiency (Labelling of Products)^|能源效益(產品標籤)條例
599|Prevention and Control of Disease^|預防及控制疾病條例
599A|~Regulation
599B|Boats and Wharves (Supply of Water)%
599C|Compulsory Quarantine of Certain Persons Arriving at Hong Kong$
599D|~(Disclosure of Information)$
599E|Compulsory Quarantine of Persons Arriving at Hong Kong from Foreign Places$
599F|~(Requirements and Directions) (Business and Premises)$
599G|~(Prohibition on Gathering)$
599H|~(Regulation of Cross-boundary Conveyances and Travellers)$
599I|~(Wearing of Mask)$
599J|~(Compulsory Testing for Certain Persons)$
599K|~(Use of Vaccines)$
599L|~(Vaccine Pass)$
600|Fixed Penalty (Smoking Offences)^|定額罰款(吸煙罪行)條例
600A|~Regulation
600B|~(Specification of Authorities and Public Officers)@
601|West Kowloon Cultural District Authority^|西九文化區管理局條例
601A|West Kowloon Cultural District (Public Open Spaces) Bylaw
602|Race Discrimination^|種族歧視條例
602A|~(Formal Investigations)#
602B|~(Investigation and Conciliation)#
602C|~(Proceedings by Equal Opportunities Commission)$
603|Product Eco-responsibility^|產品環保責任條例
603A|~(Plastic Shopping Bags)$
603B|~(Regulated Electrical Equipment)$
603C|~(Regulated Articles)$
604|Independent Police Complaints Council^|獨立監察警方處理投訴委員會條例
605|Bunker Oil Pollution (Liability and Compensation)^
605A|~(Application Fee for Insurance Certificate)$
606|Public Officers Pay Adjustment^
607|Genetically Modified Organisms (Control of Release)^|基因改造生物(管制釋出)條例
607A|Genetically Modified Organisms (Documentation for Import and Export)$
607B|~(Exemption)@
608|Minimum Wage^|最低工資條例
608A|~(Criteria for Approved Assessors)@
608B|~(Assessment Methods)@
609|Arbitration^|仲裁條例
609A|~(Parties to New York Convention)=
609C|~(Appointment of Arbitrators and Mediators and Decision on Number of Arbitrators)#
609D|~(Outcome Related Fee Structures for Arbitration)#
610|Buildings Energy Efficiency^|建築物能源效益條例
610A|~(Fees)$
610B|~(Registered Energy Assessors)$
611|Motor Vehicle Idling (Fixed Penalty)^|汽車引擎空轉(定額罰款)條例
611A|~Regulation
612|Food Safety^|食物安全條例
613|Residential Care Homes (Persons with Disabilities)^|殘疾人士院舍條例
613A|~Regulation
614|Legislation Publication^|法例發布條例
615|Anti-Money Laundering and Counter-Terrorist Financing^|打擊洗錢及恐怖分子資金籌集條例
616|Communications Authority^|通訊事務管理局條例
617|Pyramid Schemes Prohibition^|禁止層壓式計劃條例
618|Lifts and Escalators^|升降機及自動梯條例
618A|~(General)$
618B|~(Fees)$
619|Competition^|競爭條例
619A|~(Application of Provisions)$
619B|~(Disapplication of Provisions)$
619C|~(Turnover)$
619D|~Tribunal#
619E|~Tribunal Fees#
619F|~Tribunal Suitors' Funds#
619G|~(Fees)$
620|Mediation^|調解條例
621|Residential Properties (First-hand Sales)^|一手住宅物業銷售條例
622|Companies^|公司條例
622A|~(Words and Expressions in Company Names)=
622B|~(Disclosure of Company Name and Liability Status)$
622C|~(Accounting Standards (Prescribed Body))$
622D|~(Directors' Report)$
622E|~(Summary Financial Reports)$
622F|~(Revision of Financial Statements and Reports)$
622G|~(Disclosure of Information about Benefits of Directors)$
622H|~(Model Articles)@|公司(章程細則範本)公告
622I|Company Records (Inspection and Provision of Copies)$
622J|~(Non-Hong Kong Companies and Other Companies to which Part 16 of Ordinance Applies)$
622K|~(Fees)$
622L|~(Unfair Prejudice Petitions) Proceedings#|公司(不公平損害呈請)法律程序規則
622M|Non-Hong Kong Companies (Disclosure of Company Name, Place of Incorporation and Members' Limited Liability)$
622N|~(Residential Addresses and Identification Numbers)$
623|Contracts (Rights of Third Parties)^|合約(第三者權利)條例
624|District Cooling Services^|區域供冷服務條例
625|Electronic Health System^
626|Property Management Services^|物業管理服務條例
626A|~(Levy)$
626B|~(Licensing and Related Matters)$
627|Kai Tak Cruise Terminal^|啟德郵輪碼頭條例
628|Financial Institutions (Resolution)^|金融機構(處置機制)條例
628A|~(Protected Arrangements)$
628B|~(Loss-absorbing Capacity Requirements—Banking Sector)#
628C|~(Contractual Recognition of Suspension of Termination Rights—Banking Sector)#
629|Cross-boundary Movement of Physical Currency and Bearer Negotiable Instruments^|實體貨幣及不記名可轉讓票據跨境流動條例
630|Private Columbaria^|私營骨灰安置所條例
631|Apology^|道歉條例
632|Guangzhou-Shenzhen-Hong Kong Express Rail Link (Co-location)^|廣深港高鐵(一地兩檢)條例
633|Private Healthcare Facilities^|私營醫療機構條例
633A|~Ordinance (Specification of Date for Section 135(1)(a))@
633B|~Ordinance (Specification of Date for Section 136(1)(a))@
633C|~Ordinance (Specification of Period for Section 125(1)(c))@
633D|~Ordinance (Specification of Period for Section 126(1)(c))@
633E|~Ordinance (Specification of Period for Section 128(3)(a))@
633F|~Ordinance (Specification of Period for Section 135(1)(b))@
633G|~Ordinance (Specification of Period for Section 136(1)(b))@
634|Travel Industry^|旅遊業條例
634A|~(Authority Levy—Percentage of Outbound Fare)@
634B|~(Compensation Fund Levy—Percentage of Outbound Fare)@
634C|~(Collection, Payment and Recording of Levies)$
634D|~Compensation Fund (Amount of Ex Gratia Payments)$
634E|~Compensation Fund (Procedure for Ex Gratia Payments)$
634F|~(General)$
635|Conservation of Antarctic Marine Living Resources^
635A|~(Toothfish Catch Documentation Scheme)$
635B|~(Port Inspection and Control)$
636|Fire Safety (Industrial Buildings)^|消防安全(工業建築物)條例
637|Limited Partnership Fund^|有限合夥基金條例
638|Court Proceedings (Electronic Technology)^|法院程序(電子科技)條例
638A|~(Specification of e-Courts)#
638B|~(Magistrates' Court)#
638C|~(District Court Civil Proceedings)#
638D|~(District Court Criminal Proceedings)#
638E|~(District Court) (Electronic Fees)#
638F|~(Magistrates' Court) (Electronic Fees)#
638G|~(Specification of Tribunals)#
638H|~(Small Claims Tribunal)#
638I|~(Small Claims Tribunal) (Electronic Fees)#
638J|~(High Court Civil Proceedings)#
638K|~(High Court) (Electronic Fees)#
639|Mainland Judgments in Matrimonial and Family Cases (Reciprocal Recognition and Enforcement)^|內地婚姻家庭案件判決(相互承認及強制執行)條例
639A|~Rules
640|Mercury Control^|汞管制條例
641|Sale of Goods (United Nations Convention)^|貨物銷售(聯合國公約)條例
642|Revised Edition of the Laws Ordinance 1965
643|Laws (Loose-leaf Publication) Ordinance 1990
644|Temporary Protection Measures for Business Tenants (COVID-19 Pandemic)^
645|Mainland Judgments in Civil and Commercial Matters (Reciprocal Enforcement)^|內地民商事判決(相互強制執行)條例
645A|~Rules
646|Family Procedure^|家事訴訟程序條例
647|Taxi-Driver-Offence Points^|的士司機違例記分條例
648|Extension of Government Leases^
649|Marine Safety (Alcohol and Drugs)^
649A|~(Notice to Appear before Magistrate)@
649B|~(Approved Instrument Types and Specified Tests)@
650|Mandatory Reporting of Child Abuse^|強制舉報虐待兒童條例
651|Advance Decision on Life-sustaining Treatment^|維持生命治療的預作決定條例
652|Construction Industry Security of Payment^|建造業付款保障條例
652A|~Rules
653|Protection of Critical Infrastructures (Computer Systems)^|保護關鍵基礎設施(電腦系統)條例
654|Courts (Remote Hearing)^|法院(遙距聆訊)條例
655|Chinese Medicine Hospital of Hong Kong^
656|Stablecoins^|穩定幣條例
656A|~Ordinance (Specification of Persons for Section 9(2)(b)(iii))@
657|Merchant Shipping (Safe and Environmentally Sound Recycling of Ships)^
657A|~Regulation
658|Basic Housing Units^|簡樸房條例
1001|Mercantile Marine Assistance Fund^
1001A|~Regulations
1002|Basel Evangelical Missionary Society Incorporation^
1003|Bishop of the Roman Catholic Church in Hong Kong Incorporation^
1004|Bishop of Victoria Incorporation^
1005|Scout Association of Hong Kong^
1006|Catholic Mission of Macao Incorporation^
1007|Chater Masonic Scholarship Fund^
1007A|~By-laws
1008|Society of Boys' Centres Incorporation^
1009|China Congregational Church^
1010|China Fleet Club Incorporation^
1011|China Peniel Missionary Society Incorporation^
1012|Chinese Anglican Church Body Incorporation^
1013|Chinese Young Men's Christian Association^|香港中華基督教青年會條例
1014|English-speaking Anglican Church Trust^
1014A|~(Church Councils)%
1014B|~(Trustees Meetings)%
1015|Financial Secretary Incorporation^|財政司司長法團條例
1016|Daughters of Charity of the Canossian Institute Incorporation^
1017|Diocesan School and Orphanage Incorporation^
1018|Dominican Missions^
1019|Maryknoll Sisters of St. Dominic Incorporation^
1020|Hong Kong Girl Guides Association^
1021|Helena May Incorporation^
1022|Hong Kong and China Gas Company (Transfer of Incorporation)^
1023|Hongkong and Kowloon Wharf and Godown Company Limited (By-laws)^
1023A|Hong Kong and Kowloon Wharf and Godown Company Limited+
1023B|Ocean Terminal (Parking and Waiting)+
1024|Hong Kong Tuberculosis, Chest and Heart Diseases Association Incorporation^
1025|Hong Kong Chinese Christian Churches Union Incorporation^
1026|Hong Kong War Memorial Fund^
1027|Hop Yat Church of The Church of Christ in China Incorporation^
1028|Irish Province of the Order of Franciscans Minor Incorporation^
1029|Jesuit Order (English Assistancy) Incorporation^
1030|Jesuit Order (Portuguese Province) Incorporation^
1031|Kowloon Tong Church of the Chinese Christian and Missionary Alliance Incorporation^
1032|Kowloon Union Church Incorporation^
1033|London Missionary Society Incorporation^
1034|Masonic Benevolence Fund Incorporation^
1035|Matilda and War Memorial Hospital^
1036|Missions Etrangères Incorporation^
1037|Morrison Scholarships Fund^
1038|North Point Wharves Limited^
1038A|~By-laws
1039|Petites Sœurs des Pauvres, St. Pern, Bretagne, Incorporation^
1040|Po Leung Kuk^|保良局條例
1041|Pontifical Foreign Missions Institute Incorporation^
1042|Sailors Home and Mission to Seafarers Incorporation^
1042A|Sailors Home and Mission to Seafarers%
1043|Salesian Society Incorporation^
1044|Secretary for Home and Youth Affairs Incorporation^
1045|Sisters of the Precious Blood Order Incorporation^
1046|Sœurs de Saint Paul de Chartres Incorporation^
1047|Order of St. John^
1048|St. Joseph's College Incorporation^
1049|St. Stephen's College Council Incorporation^
1049A|St. Stephen's College%
1050|Chater (Cathedral and St. Andrew's) Endowment Funds Incorporation^
1051|Tung Wah Group of Hospitals^|東華三院條例
1052|Union Church Incorporation^
1053|University of Hong Kong^|香港大學條例
1054|Young Men's Christian Association^
1055|Zetland Hall Trustees Incorporation^
1056|Norwegian Seamen's Mission Incorporation^
1057|Hong Kong Council of Social Service Incorporation^|香港社會服務聯會法團條例
1058|Hong Kong Society for the Protection of Children Incorporation^
1059|Hong Kong Housing Society Incorporation^|香港房屋協會法團條例
1060|Chinese Rhenish Church, Hong Kong Synod, Incorporation^
1061|Hong Kong Playground Association^
1062|Salvation Army^|救世軍條例
1063|Church of Christ in China, Wanchai Church, Incorporation^
1064|Pentecostal Holiness Church Incorporation^
1065|Institute of the Marist Brothers of the Schools Incorporation^
1066|Hong Kong Juvenile Care Centre Incorporation^
1067|J. E. Joseph Trust Fund^
1068|Pok Oi Hospital Incorporation^|博愛醫院法團條例
1069|Emmanuel Church Incorporation^
1070|Daughters of Mary Help of Christians Incorporation^
1071|Portuguese Community Education and Welfare Foundation Incorporation^
1072|Alice Ho Miu Ling Nethersole Hospital Incorporation^
1073|Tsimshatsui Baptist Church Incorporation^
1074|Hoseinee Society of Hong Kong Incorporation^
1074A|Hoseinee Society of Hong Kong#
1075|Hong Kong Polytechnic University^|香港理工大學條例
1076|Grantham Scholarships Fund^
1077|Brewin Trust Fund^
1078|Hong Kong Baptist Church Incorporation^
1079|Council of Ling Liang World-Wide Evangelistic Mission Hong Kong Ling Liang Church Incorporation^
1080|Kadoorie Agricultural Aid Loan Fund^
1081|Prince Philip Dental Hospital^
1082|Franciscan Missionaries of Mary Incorporation^
1083|Hong Kong Christian Council Incorporation^
1084|Congregation of Our Lady of Charity of the Good Shepherd of Angers at Hong Kong Incorporation^
1085|Education Scholarships Fund^
1086|Hong Kong Society for the Blind Incorporation^
1087|Society for the Relief of Disabled Children Incorporation^
1088|Institute of the Soeurs des Missions Etrangères Incorporation^
1089|St. John's College^|聖約翰學院條例
1090|Tsung Tsin Mission of Hong Kong Incorporation^
1091|Hong Kong Tramways Educational Trust Fund^
1092|Caritas—Hong Kong Incorporation^
1093|Kowloon City Baptist Church^
1094|Munsang Education Council Incorporation^
1094A|Munsang College#
1095|Hong Kong Council of the Church of Christ in China Incorporation^
1096|Director of Social Welfare Incorporation^|社會福利署署長法團條例
1097|Heung Yee Kuk^|鄉議局條例
1098|Permanent Secretary for Education Incorporation^
1099|Council of Heep Yunn School Incorporation^
1100|Social Work Training Fund^
1101|Sir Robert Black Trust Fund^
1102|St. Paul's College Council Incorporation^
1102A|St. Paul's College Council%
1103|Emergency Relief Fund^|緊急救援基金條例
1104|Council of St. Paul's Co-educational College Incorporation^
1105|Hong Kong Institution of Engineers^|香港工程師學會條例
1106|Yan Chai Hospital^|仁濟醫院條例
1107|Abbot of the Order of Cistercians of the Strict Observance Incorporation^
1108|Hong Kong Conference of Youth Organizations Incorporation^
1109|Chinese University of Hong Kong^|香港中文大學條例
1110|Li Po Chun Charitable Trust Fund^
1111|School Medical Service Board Incorporation^
1112|Chinese Permanent Cemeteries^|華人永久墳場條例
1112A|~Rules
1113|Director of the Universities Service Centre Incorporation^
1114|Hong Kong Trade Development Council^|香港貿易發展局條例
1115|Hong Kong Export Credit Insurance Corporation^
1116|Hong Kong Productivity Council^|香港生產力促進局條例
1117|English Schools Foundation^|英基學校協會條例
1117A|~(General)$
1118|Sir Murray MacLehose Trust Fund^
1119|Police Children's Education Trust^
1120|Police Education and Welfare Trust^
1121|St. Stephen's Girls' College Council Incorporation^
1122|Community Chest of Hong Kong^|香港公益金條例
1123|Diocesan Boys' School Committee Incorporation^
1124|Council of the Diocesan Girls' School Incorporation^
1125|Diocesan Preparatory School Council Incorporation^
1126|Hong Kong Baptist University^|香港浸會大學條例
1127|Hong Kong General Chamber of Commerce Special Relief Fund^
1128|Sir David Trench Fund for Recreation^
1129|Hong Kong Red Cross^|香港紅十字會條例
1130|Vocational Training Council^|職業訓練局條例
1131|Correctional Services Children's Education Trust^
1132|City University of Hong Kong^|香港城市大學條例
1133|Methodist Church, Hong Kong, Incorporation^
1134|Hong Kong Sea Cadet Corps^|香港海事青年團條例
1135|Hong Kong Academy for Performing Arts^|香港演藝學院條例
1136|Standard Chartered Asia Limited^
1137|Lloyds Bank (Merger)^
1138|Royal Bank of Scotland^
1139|Chinese University of Hong Kong (Declaration of Shaw College)^
1140|Sir Edward Youde Memorial Fund^
1141|Hong Kong University of Science and Technology^|香港科技大學條例
1142|Deutsche Bank (Merger)^
1143|Spiritual Assembly of the Baha'is of Hong Kong Incorporation^
1144|Rainier International Bank (Transfer of Hong Kong Undertaking)^
1145|Hong Kong Metropolitan University^|香港都會大學條例
1146|First Pacific Bank Limited^
1147|Hong Kong Institute of Architects Incorporation^
1148|Hong Kong Institute of Surveyors^
1149|Hong Kong Sports Development Board^
1150|Hong Kong Council for Accreditation of Academic and Vocational Qualifications^
1151|Den norske Bank^
1152|Dao Heng Bank Limited^
1153|Hong Kong Institute of Planners Incorporation^
1154|Middle East Finance International Limited (Transfer of Undertaking)^
1155|Christian and Missionary Alliance (Transfer of Hong Kong Immovable Property)^
1156|Kadoorie Farm and Botanic Garden Corporation^|嘉道理農場暨植物園公司條例
1156A|Kadoorie Farm and Botanic Garden Bylaw
1157|Hong Kong Sheng Kung Hui^|香港聖公會條例
1158|Church Body of the Hong Kong Sheng Kung Hui^
1159|Hong Kong Sheng Kung Hui Foundation^
1160|Bank of Tokyo-Mitsubishi^
1161|Bank of Tokyo-Mitsubishi (Merger of Subsidiaries)^
1162|Hong Kong Institute of Landscape Architects Incorporation^
1163|Orthodox Metropolitanate of Hong Kong and South East Asia^
1164|Hong Kong St. John Ambulance Incorporation^
1165|Lingnan University^|嶺南大學條例
1166|Order of Friars Minor in Hong Kong Incorporation^
1167|Bank of China (Hong Kong) Limited (Merger)^
1168|Bank of East Asia, Limited^
1169|Mizuho Corporate Bank, Ltd. (Hong Kong Consolidation)^
1170|Bank of East Asia, Limited (Merger)^
1171|CITIC Ka Wah Bank Limited (Merger)^
1172|Dao Heng Bank Limited (Merger)^
1173|Bank of East Asia, Limited (Merger of Subsidiaries)^
1174|Standard Chartered Bank (Hong Kong) Limited (Merger)^
1175|Hong Kong Sports Development Board (Repeal)^
1176|Wing Hang Bank, Limited (Merger)^
1177|Citibank (Hong Kong) Limited (Merger)^
1178|Industrial and Commercial Bank of China (Asia) Limited (Merger)^
1179|Chinese University of Hong Kong (Declaration of Morningside College and S. H. Ho College as Constituent Colleges)^
1180|Chinese University of Hong Kong (Declaration of C. W. Chu College, Wu Yee Sun College and Lee Woo Sing College as Constituent Colleges)^
1181|Alice Ho Miu Ling Nethersole Charity Foundation^
1182|Bank of Communications (Hong Kong) Limited (Merger)^
1183|Hong Kong Institute of Qualified Environmental Professionals^`;

export const LAST_WORDS: Readonly<Record<string, string>> = {
  '^': ' Ordinance',
  '%': ' Regulations',
  $: ' Regulation',
  '#': ' Rules',
  '@': ' Notice',
  '=': ' Order',
  '+': ' By-laws',
};
