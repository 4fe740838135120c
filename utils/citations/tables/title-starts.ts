/**
 * Rows of `chapter-titles.ts` by the beginning of their titles, as places in the packed text (base 36).
 * Written by `scripts/build-citation-tables.ts`; a test finds out when it is stale.
 */
export const TITLE_STARTS = `in 0 2h1 2hl 2ij 2j7 2k9 2la 2ml 2nc 2od 2p6 2pj 2pw 2r6 2v1 2x8 2xu 2yr 2zz 30t 32f 33m 34v 35b 5wm 5xj 9z3 9zs cie cst cvd cxv d1h d4j d8q d9q dcl dfu djd dmr dq3 dtr dyi e6g e9e ecy egw ek0 enc eql ets exy f05 f33 f64 f9i fdo fgn fjm fmn fpw ft3 fva fyk g21 g5d g7e g93 gav gcl gel glk gok grv gv6 gyu h54 h8h hah hdr hjh hrr hx0 i33 i71 iao id8 ijl ina iqx iuj iyi jht qw1 tgg tji tl5 tm9 tnk tr9 tzp u1f ux2 uyk wdq 120n 159n 15b0 1mja 1og3 1tab 1vq0 1xja 1xle 1xn4 1xo2 1xpf 1xqn 1xro 1xuh 1xy9 1y0s 1y1w 1y37 1y4h 1y63 1y6x 1y8b 1y9s 1ybp 21tt 235z 2ac5 2er1
释 0
ad 1a 1n9 mi4 qc4 u3h 11yl 11z4 15t0 1gdf 1kr2 1ksa 27a5
sp 21 a09 a3j a6s aa1 ado ai4 alu ar5 avn azb b3p b7g bbc bfp bki bo0 bru bvq bzo c3u c7r cby cj5 cnu e1i ggl hmt jel jiu jls jol js2 jvk k16 k4c k8o p8c v9o 1fbn 1fhh 2dd2
de 31 18t m1n nf7 ng2 pio pjm pmm pn0 po5 sf5 suz u98 ua2 v7o xtm xug xuy 16pb 2140 2154 217r 219k 2dc9 2dp6
pu 4k 6yg 6zl 702 89b l66 m79 mma mmz mof mpu mqm mr8 n2n n32 n6t n85 o4i o5z o6h o7b oa1 odb oeu ogb ohf oi7 oqx x7g x8e yfj yi3 yjz 1c9i 1kot 212n 23ak
公 4k 1q2 1ux 6yg l66 m79 o4i ovu s4p x7g yfj 24ay 24kq 24qb
fe 59 81t 82k 832 15gz
re 6x 2tf 361 36t 374 5fm 615 7y2 ms1 sge she sk6 slk sn6 sok spy srg wu4 wuz wwk wx9 x27 10b2 12ku 12lr 12nb 12oe 133b 1kkx 1m26 1m3m 1m43 1ryi 1rzf 1sup 1vej 1yqm 1yrl 1ys2 21oy 23tu 23vn 249c 26tz
ju 8t qq s9 1o8 5gt 6ws wxo x0l x10 11t2 1aoc 1k7k 1k93 1ra3
陪 8t
al 97 t5a 1bc3 2am6 2f09
hi 9w bf bz ck id q7q 1fdm
高 9w ah ck
ru ah 16o7 20v1 20w9 20xh
en d3 9vf 9w3 rnt zdw 1hxu 1lel 1pwy 1py8 1pyu 1q00 1q15 1ye6 1yfe 1yfv 1yg9 229a 2864 287d 2883 2cfk 2cgq
co ee 1q2 1s0 1t8 1tv 1ux 1vy 1x3 1yg 203 22k 24b 25p 26m 2c7 2e5 3ps 4rk 5up 64p 6ci 6hp nax nbs nck nze org ose qqe qzj v58 v5y v6n w0p w7r wqx z0m z1a z20 z51 z68 z6x z8q z9j za6 zay 1097 10a4 11ut 11zl 1220 12bw 14p1 1g0h 1gqz 1gsl 1gt3 1gxg 1lr2 1lrk 1lsn 1ltu 1lv1 1lxd 1lyc 1pjx 1pkz 1qsy 1qub 1qun 1qv2 1qvg 1su5 1sw2 1swl 1sx1 1t1s 1x3t 1x4o 1x6f 1x8g 1xa0 1xbi 1xd0 1xej 1xg1 1xhm 1ysn 21ce 21dr 21e5 21ej 21m4 22dy 22gu 23z7 243d 243z 244y 2460 246i 246y 247j 248e 24ay 24bi 24cu 24ef 24fr 24gi 24hh 24iz 24kq 24lr 24ne 24px 24qb 24vb 24wx 263t 265c 266m 26a8 26bw 26cv 26dn 26et 26g2 26h8 26ii 26ji 26kd 26lq 26ms 27by 27dj 27g3 2avo 2b3g 2bpq 2bw6 2cm4 2cor 2cy9
of fa hu wi mhg vg5 1iz1 1rxp
法 fa 1a4 5mb 6s9 6su prn 12bw 1iz1 1pga 23w4 26a8 27g3
di g3 12d1 16hv 16im 16jj 16ke 16ks 16ln 16m9 16ng 1i3m 1paq 1pbs 1pcn 1pdr 1rvo 1rww 1rxd 1vqu 1vrn 1vt8 24ye 28c5 2blv 2c9k 2cnb 2cqd
ba jq k9 ko l1 n9r p64 p6n p9y pbr pdk pev pfc pfw phg phz pti puc pvx qeu qrb 27nj 27q1 2e32 2e3x 2ect 2ee6 2egr 2ek3 2f1r
破 jq k9 1g2m
me lt npf nqp nrj ns9 nsr nte nu0 nuq r52 r5z r7x r9o ra2 rb0 rcy vmp vnc vog vpw vr2 vsh vu8 vvp vwt vy3 10uy 114g 1158 1167 117b 118a 119a 119p 11a3 11bs 11db 11ej 11fv 11gj 14ed 14fu 14h4 1715 171w 1bd6 1bmn 1co2 1cp7 1cqd 1cqt 1csn 1cum 1cv6 1cw4 1cx6 1cyp 1czf 1d0a 1d17 1d23 1d47 1d6r 1d7q 1d8y 1d9s 1dat 1dbt 1dci 1de4 1dg0 1dh7 1dhy 1diq 1dkq 1dlb 1dmh 1do3 1dox 1dph 1dqf 1dry 1dt4 1due 1dwc 1dxp 1dz3 1e0l 1e1s 1e3e 1e4e 1e5c 1e7m 1ea1 1eb9 1ed3 1eds 1efe 1ehx 1ejt 1i5j 1i7m 1i94 1ibg 1id3 1ie2 1if1 1ig2 1ii3 1ijh 1il5 1ilj 1inm 1ipb 1iqt 1ism 1iv3 1ivx 1ix8 1ixy 1iyk 1ka2 1kc3 1ket 1n2m 1n3u 1n4e 1n59 1n5o 1n99 1nad 1nav 1nbo 1nd9 1nev 1ng2 1nh8 1ni9 1njg 1nk3 1nkx 1nmg 1nnh 1no5 1nox 1nqy 1nst 1ntx 1nv7 1nw0 1nws 1nxe 1o08 1o10 1o24 1o37 1o50 1o60 1o6o 1o7w 1oi3 1qwb 1r5m 1vtz 1vvd 1vw3 1vws 1vxm 1vyn 1vzd 1vzu 1w0l 1w1x 1w2c 1w2q 21ab 21c2 248s 26rj 27kz 27n2 27oe 27pi 2d10
pr mj sj ut vm 28x 3h4 3i5 5rk 7z5 9kw 9xv h2f j64 j70 j7w j8s j9o mk4 mkx mln olb qkt qlz qom r1n ry9 rzm upa uqa ur8 usf vi5 vjl vkb vl1 xi0 xii xiv xj7 y3o zx8 zyf zz2 1005 10el 12pi 12qh 12qt 15m8 15nt 15pc 16h2 1cgu 1g2m 1gjy 1he7 1hvu 1mi9 1mpi 1t99 1vlc 1vml 1wbo 1wdj 211b 21hh 21jh 21kn 22ay 22cb 22fv 22j3 22ks 22lq 22nj 22o8 22pk 22q9 2323 2338 2343 2357 250c 251j 251x 25dd 25h1 25i9 25k0 25lr 25nk 25pd 25r6 25sz 27dv 2azo
la n2 11l 13u 14l 154 15h 1a4 1gd 1h5 1hx 1ia 1io 1kz 1ma 42m ltf lz5 lzz m0h m0t m2m zto 17as 1kvu 1kxu 1kzp 1l0f 1l19 1mrx 1msl 1msz 1rql 1vn2 1vot 21gt 26va
业 n2 3f9
te oh 3pd 3qx 3rg 3t4 3to 89w 8ap 8b7 8dg 8gw 8lu 8nq 8qy 8t7 8vf 8wf 8xc 8z0 90o 92q 956 96m 97v 995 9ag 9b6 9dl 9g6 9il vha 10fj 10fy 1hkf 26wn
ev q9
证 q9 1yla 1z4k 1zxs 203c 204h 20ak 20k6 20lh
判 qq
遗 sj 1ou 9wt
no tq pz2 q0p q2u q46 q58 q66 1et5 1h5x 1h6n 1h74 1h7q 1h8f 1h9i 1ha9 1hax 1plb 1pni 1ppb 24s5 299g 29ae 29yt
无 tq 5wm
oa xw
宣 xw
fi yv 1d6 723 72q 73z 75b 76j 77f 78b 795 7aa s2a s37 s3p xmh xo4 xom xpn xq5 xqr xs0 xst xw1 xxk 17fz 1guz 1gvr 1q1u 1z21 1z43 20q9 22qv 22sa 22sr 2542 255k 267n 288v 2di7
火 yv xom
gu zp 25et
未 zp
at 10p
se 12i 1br 1ct 1dv 1fd 1g0 u6s 1642 164i 1655 165x 166t 167m 168u 16ah 16dk 16f6 1gyk 1gzi 1h0e 1h1k 1j4l 1jzm 1k0z 1kjr 1m4p 1m5z 1m6d 1mb0 1mbu 1mch 1obq 1ocl 1odg 1oek 1z4k 1z6l 1zcq 1zee 1zfb 1zfv 1zj1 1zpu 1zqs 1zrs 1zsz 1zu6 1zvb 1zw8 1zxs 200k 203c 204h 206h 207u 209h 20ak 20br 20cj 20db 20ez 20h3 20jj 20k6 20lh 20og 20pv 29iv 29xn
分 12i 164 17dp
土 13u 14l 1k0 1kz lz5 m2m 1kzp 1mrx 1vn2 21gt
ap 164 3bi 3c8 3cp 3dz 6k1 n43 wlr 25eb
bi 16r 17i 185 18i 38l sag sbn scs sdw 1kmz 1pj2 27rm 27tj
汇 16r
卖 17i
诽 18t
fa 19d 3ex 4af 4bv 4cc 4d9 4e3 4f4 4fm 4gb 4h2 4hy 4jr 4ku 4li 4mk 4nr 4po 4qi 4sh 4tp 4uq 4ve 4w9 4xb 4xv 4yh 4zp 50t 51k 526 53k 544 54t 1spg 1sqn 1srr 1ssm 271u
致 19d
劳 1gd 1h5 42m xtm
sa 1jb 1k0 mto oue 21vk 26sa 29ez 29gl 29hu 2a8b
货 1jb 1qzn 26sa
tr 1mr 3f9 5j0 622 9ke 9mj 9o8 qjx w22 w2l w33 w5o x5o 1043 104w 111t 112l 1133 162j 1637 175l 1bsb 1bt6 1bu9 1bv5 1bvx 1bww 1bxv 1bze 1c0z 1c2e 1c39 1c4q 1c5z 1c7u 1fcn 1jyw 1rjw 1yd3 1ydp 25us 25yn 2604 261o 263c
受 1mr zx8 1mja
wi 1ou 70o 71j s04 s16 uzn v0u 1yla 2eoq
po 1p9 698 6ab 6as 7et 7ff nyv o8x rxl rxx xbw xcj xd9 xe1 z40 15fh 15gh 1at2 1k2d 1mvo 1mx2 29co 29dd 2aga 2ak4 2cia 2cje
授 1p9
合 25p 2bm 24wx
mo 26x rk7 rkw zsz 10ih 10k9 10kr 15vw 15xh 15y3 18il 23r4 23sp 298j
pe 27g 67p 6m8 6mr 6pl 6qn 7fw 7gp 7h6 7ie 7l4 7nr 7q9 7sp 7v5 7x0 n5v nn1 nnn ppu zuu 1068 106x 107d 132m 134o 135h 1glx 1hc5 1hdp 1n0j 1p9m 2aat 2bo8
li 2ad 2bb mfh n1s q8n wk8 wnw 15rn 15sm 176d 1jap 241i 242i 242z 2695 2c5j 2eae
有 2ad 1lw4 224x 2695
pa 2bm rr9 rrw zh8 zj7 zl1 zms zpn zrf 17dp 17e9 1jy2 1rl5 1rln 1rmq 1rnp 1v77 21f2
go 2g8 l41 lu8 lvl 15ic 15jh 15k1 15ki 16ft 16gq 1pfa 1rof 1rq4
政 2g8 lvl 15ic 16ft
保 2h1 vi5 1hg9 1m4p 1t99 21hh 27dv 29co
un 37h mxl tsg tt0 tuy xah 1m13 1tcc 1tde 1tf8 1tfq 1th2 1thh 1thz 1tih 1tiv 1tjj 1tke 1tld 1tlt 1tnt 1to8 1ton 1tpf 1tqa 1tr7 1ts2 1tto 1tup 1tvj 1twx 1txy 1tye 1tzi 1u06 1u0m 1u1u 1u3y 1u4j 1u5d 1u79 1u8b 1u8s 1u9y 20tc 220r 2222 29ul 29vi
fo 395 7b8 7c8 lxl ni1 nje nkr nlb qu7 qv2 qwp syp tif wrm 15c9 15e0 15ec 1cau 1gfp 1kiu 23t6
外 395 5nf t5a 15c9 1kiu 1rzr
学 3bi 21ya
专 3h4 15fh 1bc3 1rl5 1rnp
ga 3ii 3j4 3jo 3k7 3l0 3mn 3nw 3oi 41e 425 out ovc
气 3ii
an 3u7 3v9 3we 3yg 3zy nw9 nww pl7 t98 16us 16w5 23x4
古 3u7
bo 43e 44l 452 45g ooo 1k56 22cs
锅 43e
em 46e 46y 47j 481 48z xy2 xz2 y0a y22 y2u y4u y77 y8z zc6 11hd 11id 11iv 1ced 1cfp 1i0d 1i1y 1jba 1t70 2ahj 2bv5
雇 46e 11hd 1ced 1i0d 1jba
职 46y 162j 1h2q 1jgv 1mlf 1r7e 2cx3
工 4af 1hxu
qu 4p1 ok5 omt ony 1h48
im 564 56w 57c 57p 593 59o 5ag 5cb 5d4 5e6 ken kf9 kfr kgk khn kii kje kks kmb knr kp5 kqi ks9 ktw kvp me8 oam 15yk 15zh 1603 160u 161x
进 564
ex 585 5ba 5nf cgf d71 ex0 h3b hhe hve i13 igj jd2 jzr xlo 17bz 17ct 17d5 1wy0 273w
lo 5f7 5jp 10hh 1jfn 1s0f 1s1t 293s
借 5f7 5jp
司 5gt 6ws 11t2 15t0 1k7k
行 5j0 1cme 1kr2 1yu7
L 5kt
le 5mb 6io 6je 6s9 6su 6ti 6uw 6vi prn qeg r31 t4n we7 1g3y 1g6m 1ga0 1gbp 1kt5 1lg0 1lh4 1lhw 1lik 1lj5 1lko 1ll7 1lll 1lme 1pga 1ub0 1vdo 1vfo 1vh9 1vio 23w4
do 5o4 5p9 jak rse rt2 tea tg4 226z 28dj
we 5qe 5r9 w1k 1khj 1kid 1sn1 22ud 22vy
度 5qe
私 5rk 25dd 25h1
ho 5sb 5tt 5z2 603 874 kbx kct md3 pqt rpi vb2 xen xfy ytt 100w 11jj 11k1 11ki 11lz 1282 1293 129r 12ap 12tv 12v8 12w6 12wv 12xy 131v 136i 16u7 176y 177z 1799 179v 17a9 1cbi 1ccr 1cd5 1ggy 1gkw 1gpd 1j1x 1j37 1j44 1k3m 1l5m 1l8h 1mqj 1op5 1oqf 1or0 1orc 1r4m 1tbi 1ucw 1uer 1w8o 1ym5 28fp 28ho 28ji 28lg 28oe 28qn 28se 28tc 2a04 2a21 2a3y 2a78 2ae1 2ap3 2aqh 2ari 2auf 2b24 2b76 2ben 2bjw 2bxz 2c2g 2cbc 2ccs 2ce8 2crx 2ct5 2cw4 2d2d 2d3j 2daj 2dgu 2dj4 2dkm 2dlp 2dmu 2dqk 2dzf 2e1w 2e5h 2e91 2enc 2f3d
管 5up
ge 5vv ovu p44 23bk 23dk 23fn
承 615
往 64p
su 66e pxn uoi x4t 10yt 1izy 1lyt 1m0a 1pu3
st 6dk l0z l1l l2z mwl 18t0 18y5 193q 199r 19gj 19mu 19t9 1a3b 1a8b 1axo 1b28 1b72 1bre 27if 27j2 29o4 29p9 29qn 2bca 2bsw 2bu7 2ckj 2d50 2elp
pi 6dy 6eg 6ex 6fs 6g3
领 6dy u3h 1097 11yl 11z4 1x3t
ta 6gg 6h8 aq4 k7o 11vs 11ws 11xf 15l4 1gw9 1gwy 1mtv 1mv7 272p
调 6hp 248s
律 6io qfr qhm qn5
退 6m8 7fw 1hc5
R 6n8 ky7
消 723 w0p 1lxd 1q1u 20q9 267n
林 7b8
ne 7cm own p17 10cd 10da 1lmt 1pqy
新 7cm own p17
du 7db 9qh 9re 9rw 9sc 9tq 9uj 1mgj 1mhc 1mhq
邮 7et
wa 800 80n 12s3 12sh 17h1 17hs 17ih 17j3 17k1 17li 17mo 17nu 17qi 17to 17wr 17y3 17z6 180e 181b 182r 183p 1850 186k 1884 18a6 18c0 18e4 18g4 18qi 18rj 18v8 18wg 190d 191t 1966 197q 19cb 19cu 19eg 19j5 19kr 19pg 19r4 19vx 19xi 19z5 1a17 1aay 1abk 1ac1 1agv 1ahw 1alt 1amu 1aqb 1arg 1av5 1aw6 1azp 1b0q 1b49 1b5f 1b98 1baf
水 800 18qi
el 815 18ja 18km 18m8 18nm 18p2 1chr 1cjt 1clb 1hpl 1hq7 1hql 1hrf 1hry 1hsk 1hty 1hux 1uh6 1uie 1um1 1uqf 1us6 1utl 1uva 1uwn 1uz6 1v0w 1v2a 1v3r 1v5l 1va1 1wdv 1wev 1wf9 1wfs 1yva 1yw9 1yz7 24zi
渡 81t
F 858 256g 2585
“ 88a
电 89w 9ke 1guz 1hpl 1wdv
T 8ij 25vj 25wz
us 9n1
be 9pb 9pz 1l1p 1l2l 1l37
博 9pb 2aga
应 9qh
es 9wt 9xg osw otw uav ubx uce ud2 uem uga 1rb1 1rbr 1rca 1rd8 1rf6 1rgg
税 9z3 9zs
ra ap5 kws kx9 kzq 12yy 12zi 130p 1bj4 1j5v 1j6d 1j6u 1j8b 1j9a 1rum 1rv5 22xp 22yl 22zg 230k 2dex
I j2h 2bae
医 kbx r52 1rro
mi kd6 ke5 mfy mga req rfp rha rho rj9 ygx 11mo 11ni 11nz 11og 11p1 1lnv 1lpj 1lpx 1lqe 23g6 23gv 23i0 2ds0 2ef3
杂 kd6
入 ken 15yk
差 kws
印 l0z
cr l50 l5r ne0 unz uvu uwk wb5 wc2 wcv wfg wgj whh wik wj8 wph 10nn 12sz 1jty 1m6w 1m7x 25ah
储 l50 11vs 12ku
bu l7a l9u laf lbl lcf ldd le5 les lfs lh6 ljf llu lmv lo2 loq lpp lqi lri lsl 137e 138c 138u 172b 1738 173m 1mmx 1mp4 237m 2395 23oi 23pp 23q3
建 l7a l9u laf les 172b 1hwt 1mmx 21ce 21m4 23oi 27by
au l9e zg3 zp5 1rro 1rsr
核 l9e
收 ltf
前 lxl
to m44 m4u m5c m5t 1a5w 1adz 1jc8 1jdp 1je6
城 m44
ab m8p 2c09
fr m95 yg6 ylm 1qzn 1r0r 1r24 1r2i 1r3r 2b0o
fu m9v 1q3a 1q43 1q4o 1q64 1q6p 1q7i 1q88 1q9c 1q9u 1qb7 1qbu 1qcj 1qd0 1qdg 1qdz 1qeh 1qf2 1qg0 1qgy 1qii 1qiz 1qje 1qjw 1qkt 1ql8 1qlv 1qme 1qmt 1qnc 1qo0 1qol 1qp3 1qpm 1qq3 1qqk 1qrb
ha maj mbh mcp 174n 224x 2264 226l
mu mh1 w8w waa 1s2a 1s40 1s4h 1s4x 1s5h 1s64 1s6k 1s70 1s7p 1s86 1s8q 1s99 1s9s 1sa8 1sat 1sbh 1scf 1scu 1sdf 1se0 1seg 1sf1 1sfj 1sg0 1sgl 1sh2 1shl 1si2 1sij 1siz 1sjf 1sjw 1ske 1sky 1sm1 1smi 2bhz 2bj9
pl mip mjg s4p s5y s6g s6z s7o v2i v45 v4j wyi 1ht0 1j0y 1phg 1pil 1qtk
sl mum
sm mv9 yau 16r8 16s9 16sq 16t4 16tj 1elz 1en3 1enl 1eoh 1lb8
sw mwz nhc
ve myf 10or 1t3v 1t54 1t5i
wo mzk tvq twl
ci nad s8d s9y t16 146p 1481 148o 1fz6 1l3l 1lap 1rt8 1ru5 2czs 2ehx 2ept
dr ngv yd8 yeg yey 15pu 15r5 1hmr 1hob 1ynz
除 nn1
da no5 nox o8j rtk ru5 rwd 12eb 12f2 12g1 12gi 12h0 12i2 12jg 12kd 1gi1 1gjg 28a9 2aij 2dps 2ej2
危 no5 12eb
精 nrj
抗 nw9
ph nxe nyd o21 o3b 135z 1bku
药 nxe 1ynz
or obt ton 1lw4 29ng 2e79 2eba
ai oiy u8h 1398 13a8 13c4 13de 13e5 13f1 13fg 13g2 13hn 13ig 13l3 13lt 13n2 13os 13pk 13ra 13tx 13uj 13vi 13x8 13xz 13ze 140r 1424 1434 144m 145f 1l4a 1l7a 1l9j 1oja 1ok5 1okh 1olm 1omw 1onz
飞 oiy
书 ooo
ma opj oqd p5f r40 r4k ssu sto su6 suk sw0 swv sxe sxs t0n t2u tav tcm tcy u5a x2p x3c x40 x4e yiu zw6 107r 108p 10gf 10pd 122q 123j 124t 127a 15v3 17el 17fh 1mxj 1my8 1myz 1mzk 1ory 1otb 1ou7 1ouq 1ov4 1oxa 1oyi 1ozq 1p02 1p0v 1p1f 1p34 1p4t 1p6i 1p7s 1whf 1wjc 1wle 1wnc 1wqf 1wsc 1wuc 1wwa 1wz8 1x05 1x0n 1x11 1x1w 1x2w 227i 26nu 26r7 26yr 271i 274w 275z 2777 278q 28e8 2952 296b
化 org 2101
采 oue
赌 out
so oy4 oyo oz0 ozz qa8 qd1 qfr qgp qhm qik qn5 r0p 1aju 1qxa 1qyh 27ye 2b8m 2br2
社 oy4 1g0h 1qxa 2blv
ch p30 p3s wsn xjn ybu ycq 102o 1juv 1jvy 1jwc 1rhu 1rj1 1ufd 1w3p 1w4h 1w59 1w69 1w77 1w7l 1w7u 1yu7 1z1a 2101 27h7 27wx 27xz 27zn 280l 281m 2832 284f 29rg 2a5j 2a92 2c48 2c7z 2c97 2d7m 2du2 2e0i 2esz 2ewb
华 p30 2c7z
文 p5f
银 p64 102o
牙 pio
旅 pqt 177z 25us
ac psk 21nb 21rs 21ya 220b
会 psk 1fwg 21nb
实 qjx 25ah
ov qsq qxv 1g1j
助 req
放 rk7
nu rle rma 1oaf
护 rle
当 rr9
猫 rse
防 ry9 uqa 1vlc 211b
野 s04
渔 s2a
生 sag 1pj2
人 sge 1mef 1ygv
ca shw 1m8s 1m9v 1pz8 27vn
婚 ssu sw0 swv t0n t4n u5a
已 t2u 16pb
af t3u
br t6g 1evo 1gtf 1yj0 1yjn 2atr
赡 tav
家 tea 1spg 271u
国 tgg 1xja
as txo tyg 1257
必 uav
ro uhq uiv ujd uki ul0 ulu umc unh xgg 1cme 1cnk 1ekf 1eyp 1eze 1f18 1f22 1f2x 1f4j 1f5m 1f6e 1f7q 1f9i 1fal 1fft 1fgj 1fji 1fk2 1fmi 1fot 1fqv 1frk 1ft4 1fub 1fuu 1vjf 2d6t
刑 unz wb5 wc2 we7 1jty 1m6w 1pjx 1s2a
vo uum 2cx3
廉 ux2
植 v2i 1phg
郊 v58
th vcc 10ly
盗 vcc
ae vct vdy vfc
架 vct
侵 vg5
十 vmp
ea vzc w06
武 w1k
物 w7r 250c
市 w8w 1yk9
感 wu4
少 wxo
裁 x2p
简 x4t 27nj
交 x5o
am x8w 1kfj 1kgj 1kh5 1lc2 1ld8 1ldm
不 xah 1m13
警 xbw
香 xen 100w 12wv 15gz 16ya 1cbi 1ggy 1gpd 1j1x 1kui 1mqj 1op5 1oqf 1ucw 1wz8 1ym5 284f 29vi 2a04 2a3y 2ari 2bxz 2c48 2cbc 2ce8 2cm4 2crx 2cw4 2czs 2d2d 2d3j 2daj 2dgu 2dzf
监 xi0 1mvo
定 xmh xw1 1z21 22qv
紧 xy2 2bv5
禁 y3o 240b
幼 ybu
戒 yd8
cl ymz yrc ywu 1fwg 1fxn 1fy9 1fyn
sh ypi 14am 14br 14c9 14cx 14dn 14ib 14j0 14jf 14kb 14lu 14nn 21x3
he yyg 1wpd 28gt 2bni
oi z2q 1058
va zf7 1fex
更 zf7 1yqm
假 zsz
财 zuu 1og3 288v
山 1068
按 107r
本 10b2
汽 10ih 15vw 23r4
第 10ly
地 10pd 1rb1 1rof
ag 10rq 10t3 1hyu
农 10rq
wh 10tl 1psn 1ptm
ed 10w9 10wt 10xb 10zx 1kui 2b68
教 10w9 111t
gr 10xu 2asu
商 114g 137e 1bsb 1co2 1i5j 1ism 1ivx 1ka2 1n2m 1vtz 1yd3 1ydp
M 11aq 1n6e 1n7d 1npw 297f
房 11jj 1w8o
失 11mo
矿 11ni
ar 11qh 16wn 1hwt 23is 23je 23ki 23my
处 12d1
罪 12oe 12pi
官 12sz 1rxp
辐 12yy
注 133b 1ryi
空 1398
民 146p 1fz6 1l3l 1rt8
船 14am
oc 14o2 1bff 1gnq 1gor 1h2q 1jgv 1ji5 1jjo 1jkl 1jlf 1jlt 1jmo 1job 1jp4 1jqf 1jsd 1jt5 1mlf 1r7e 1r8o 1r95 28n6
占 14o2
ce 14rk 14sj 14tg 14uv 14vz 14xc 14yu 150l 1527 153j 1556 1562 1577 158h
普 14rk
青 15l4 1pus 222j
囚 15nt
海 15v3 17el 1gnq 1m8s 1mgj 1mxj
S 16ch 1z5k 1z70 1z81 1z9h 1zb7 1zd5 1zgu 1zkq 1zo2 1zz2 2026 205h 20ih 20mm 29m0
区 16hv 16o7 1vqu 24ye
小 16r8 1lnv
杀 16u7
动 16us
cu 16ya 16zd 16zz 170j 1w9w
诊 1715
时 176d
酒 176y
废 17h1
py 18ho 240b
op 1bhf
pn 1bob 1bq8 1br0
肺 1bob
道 1ekf 1eyp 1eze 1f4j 1f5m 1f6e 1f7q 1f9i 1fal 1fuu 1vjf 25eb
吸 1elz
ko 1epm 1eqz 1erh 1erv 1etu 2906 292n 2bh1
九 1epm
立 1gbp 1kt5 1vdo
淫 1gqz
广 1gtf 1yj0 25et
复 1gxg
om 1h24
申 1h24
噪 1h5x
os 1hg9 1hh9 1hhn 1hik
贩 1hmr
成 1hyu
知 1i3m
测 1izy
规 1j0y
狂 1j5v
玩 1jc8
卫 1jfn
脊 1juv
父 1jy2
营 1jyw
游 1kfj
提 1kmz 1wbo
集 1kvu
床 1l1p
机 1lc2 1oja
环 1lel 1pwy
硬 1lr2
服 1lyt
安 1m26
污 1mb0
ti 1mdf 1mdy
hu 1mef 1mfg 1mfx 1ygv 1yi3 1yim
性 1obq
强 1ory 1otb 278q
个 1p9m
残 1paq 23tu
非 1plb 220r
av 1ppn 1pqh
航 1ppn 1pz8
ts 1pus 1pvr 1pwh 222j 223j 2240 2ans 2bd7
持 1q00
逃 1q3a
死 1qsy
太 1ra3
掳 1rhu
移 1rjw
铁 1rum
愉 1rvo
ou 1rzr
长 1s0f
大 1sn1
版 1su5
C 1szl 2bfz
兽 1t3v
截 1tab 21tt
联 1tcc 20tc
U 1tmf 1uad
中 1ufd 1w3p
选 1uh6 1wfs
娱 1ye6
ur 1yk9
ka 20re 20sf 20sy 2530 2ayi 2dwd 2dy6
卡 20re
乡 20v1 2bni
tu 20ys 20zp 29tg
东 20ys 29tg
存 2140
支 21f2
居 226z
内 227i 26nu 26yr
能 229a
预 22ay
西 22ud
种 22xp
产 2323
独 235z
基 23bk
最 23g6
仲 23is
食 23t6
打 23x4
通 23z7
升 241i
竞 243d
一 249c
启 2530
金 2542
汞 26rj
的 272p
维 27a5
稳 27if
sc 27um 2c6m
ir 28v8
je 28x5 28yn
P 29at
si 29kg 2bry 2ch8 2cux 2d9i
yo 29wj
救 2a8b
j. 2afg
圣 2bca
ya 2bze
仁 2bze
英 2cfk
ll 2d62
嘉 2dwd
岭 2eae`;
