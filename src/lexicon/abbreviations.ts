/** Abbreviations that hardly ever end a sentence, without their last point: titles, ranks, `vs`. */
export const NEVER_FINAL: ReadonlySet<string> = new Set(
  `
  A.J Adm Adms Ald Amb Apt Archbp Assoc Asst Atty Attys Ave B.J Benj Bldg Blvd Bp Br Brig Bro C.J C.S Capt
  Capts Card Cdr Chanc Chas Cllr Cmdr Cmdt Col Cols Comdr Comdt Cpl Cres Cty D.H Danl Dep Det Dets Dir Dr Drs
  E.B E.M Edw Ens Exec Expy F.W Fr Ft Fwy G.K Gen Gens Geo Gov Govs Gy H.G Hon Hwy Insp Isl J.B J.C J.J J.K J.P
  J.R.R Jas Jct Jos Ln Lt Lts M.J MSgt Maj Messrs Mgmt Mgr Mlle Mlles Mme Mmes Mr Mrs Ms Msgr Mssrs Mt Mtn Mtns
  Mx N.E N.K N.W Nr P.D P.J P.O P.P.S P.S Pfc Ph Pkwy Pl Pr Pres Prof Profs Pt Pvt R.J R.L Rd Rep Reps Rev Revs
  Rm Robt Rt Rte S.E S.W SSgt Sec Sen Sens Sfc Sgt Sgts Spc Sq St Sta Ste Sto Sts Supt T.J T.S Terr Th Thos
  Tpke Twp V.S Ven W.E.B W.H Wm approx cf dept e.g est i.e k.p.h m.p.h n.b p.s pseud q.v r.p.m viz
`
    .trim()
    .split(/\s+/),
);

/** Abbreviations that can end a sentence too: `Inc`, `U.S`, `p.m`. What follows decides. */
export const SOMETIMES_FINAL: ReadonlySet<string> = new Set(
  `
  A.C.L.U A.D A.F.L A.G A.I A.K.A A.M A.N.C A.P A.S A.S.A.P A.T.F A.T.M A.W.O.L AA AB AD Abs Acad Adj Adv Ala
  Alta Approx Apr Ariz Ark Assn Assns Aug B.A B.B.C B.C B.C.E B.J.P B.S B.V Bd Bhd Bros C.B.S C.D.C C.E C.E.O
  C.F C.F.O C.I.A C.I.O C.N.N C.O.D C.O.O C.P.A C.T C.T.O Calif Cie Cmte Co Coll Colo Comm Conn Cont Corp Cos
  Ctr D.A D.C D.D D.D.S D.E.A D.H.S D.I.Y D.J D.N.A D.O D.O.D D.O.J D.P.R.K D.R.C D.V.M DC Dak Dec Del Dept
  Depts Diff Dist Div E.D.T E.G E.P.A E.R E.R.A E.S.T E.U E.V.P E.g EST Ed.D Ent Esq Est Etc Ex F.A.A F.B.I
  F.C.C F.D.A F.E.M.A F.T.C F.Y.I Fdn Feb Fed Fla Fn Fri G.M.T G.O.P Ga Gb Govt Grp H.I.V H.R H.U.D Hldgs
  Hon.B.A Hosp Hz I.C.E I.C.U I.D I.E.D I.M.F I.O.C I.Q I.R.A I.R.S I.T I.e Inc Ind Inst Intl J.D Jan Jr Jul
  Jun K.C K.G.B K.K K.R Kan Kans Kb Ky L.A L.A.P.D L.G.B.T L.G.B.T.Q L.L.C L.L.P L.P LL.B LL.M La Lib Lt.Cdr
  Ltd M.A M.B.A M.C M.D M.I.A M.I.T M.L.B M.P M.P.H M.R M.R.I M.S M.T M.V.P MR Mar Mass Mb Md Mex Mfg Mfrs Mich
  Minn Miss Mo Mon Mont Mus N.A N.A.A.C.P N.A.S.A N.A.T.O N.B N.B.A N.B.C N.C N.C.A.A N.D N.F.L N.H N.H.L N.I.H
  N.J N.L N.M N.P.R N.R.A N.S N.S.A N.T.S.B N.V N.Y N.Y.C N.Y.P.D N.Y.U N.Z Natl Neb Nebr Nev Nov Num O.K
  O.S.H.A Oct Okla Ont Op Ore Oreg Org P.A P.B.S P.C P.E.I P.L.A P.L.C P.L.O P.M P.O.W P.R P.R.C P.S.T P.V PC
  PP Penna Ph.D Pharm.D Psy.D Pte Pty Q.C Que R.B.I R.I R.I.P R.N R.O.K R.S.V.P R.T R.V Ret S.A S.A.R S.C S.D
  S.E.C S.F S.J S.U.V S.V.P S.p.A S.r.l Sask Sat Sep Sept Soc Sr Subcmte Sys T.V Tenn Tex Th.D Thu Thur Thurs
  Tue Tues U.A.E U.A.W U.C.L.A U.K U.N U.P.I U.S U.S.A U.S.C U.S.S.R Univ V.I.P V.P VS Va Vt W.H.O W.I W.M.D
  W.T.O W.Va Wash Wed Weds Wis Wisc Wyo Yr Yuk a.d a.k.a a.m al b.c ca d.b.a d.phil dr.phil dr.philos etc f.k.a
  govt p.m vs
`
    .trim()
    .split(/\s+/),
);

/** Abbreviations that end no sentence before a figure: `No. 5`, `Vol. 2`. */
export const BEFORE_FIGURE: ReadonlySet<string> = new Set(
  `
  Art Ch Ed Fig Figs No Nos Nr Pt Sec Vol Vols amt anon app appt art arts attn avg bbl bbls bk bn ch chap chaps
  cm cu cwt dept dist doz dz ed edn eds eq eqs esp est ex exs ext fax fig figs fn ft gal illus in incl lb lbs
  ll max mi misc ml mn mph mss nn no nos oz p par para paras pcs pct pg pgs pkg pp pr pseud pt pts qty ref refs
  repr rev sec sect ser sq suppl tab tel temp tn tr trans vol vols vv yd yds
`
    .trim()
    .split(/\s+/),
);
