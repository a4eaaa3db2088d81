package org.nsot.matter;

/// The table of nuclei as text: one nucleus a line, columns between blanks, `-` where there is no value.
///
/// It is source code rather than a resource because every start of the program reads it: opening a resource
/// costs ten milliseconds, a constant nothing.
///
/// | column     | what it is                                                                        |
/// |------------|-----------------------------------------------------------------------------------|
/// | isotope    | mass number and element                                                            |
/// | spin       | spin quantum number I                                                              |
/// | parity     | parity of the state                                                                |
/// | moment     | recommended magnetic dipole moment of the bare nucleus, in nuclear magnetons       |
/// | quadrupole | spectroscopic electric quadrupole moment, in barn; none where I = 1/2              |
/// | abundance  | natural abundance, in percent of the atoms                                         |
/// | half_life  | half-life, in the unit that follows: s, h, d or y (365.2422 d)                     |
/// | u          | standard uncertainty of the value before it; 0 where none is kept                  |
/// | source     | bibliography key of the value before it                                            |
/// | read       | which of moment (m), quadrupole (q), abundance (a), half-life (h) were read in the |
/// |            | source or in an electronic copy of it                                              |
final class IsotopeData {
    static final String TABLE = """
            isotope spin parity moment      u       source    quadrupole u      source     abundance u source    half_life u       unit source     read
            1H      1/2  +      2.792847351 9e-09   stone2019 -          -      -          99.9885   0 meija2016 -         -       -    -          m
            2H      1    +      0.857438231 5e-09   stone2019 0.0028578  3e-07  pyykko2018 0.0115    0 meija2016 -         -       -    -          m
            3H      1/2  +      2.97896246  1.4e-08 stone2019 -          -      -          -         - -         12.32     0.02    y    kondev2021 mh
            3He     1/2  +      -2.12762531 3e-08   stone2019 -          -      -          0.000137  0 meija2016 -         -       -    -          m
            6Li     1    +      0.822043    3e-06   stone2019 -0.000806  6e-06  stone2021  7.59      0 meija2016 -         -       -    -          mq
            7Li     3/2  -      3.256407    1.2e-05 stone2019 -0.04      0.0003 stone2021  92.41     0 meija2016 -         -       -    -          mq
            8Li     2    +      1.65350     2e-05   stone2019 0.0314     0.0002 stone2021  -         - -         0.8387    0.0003  s    kondev2021 mqh
            9Be     3/2  -      -1.177430   5e-06   stone2019 0.0529     0.0004 stone2021  100       0 meija2016 -         -       -    -          mqa
            11Be    1/2  +      -1.6816     0.0008  stone2019 -          -      -          -         - -         13.76     0.07    s    kondev2021 mh
            10B     3    +      1.8004636   8e-07   stone2019 0.0846     0.0002 stone2021  19.9      0 meija2016 -         -       -    -          mq
            11B     3/2  -      2.688378    1e-06   stone2019 0.04059    0.0001 stone2021  80.1      0 meija2016 -         -       -    -          mq
            13C     1/2  -      0.702369    4e-06   stone2019 -          -      -          1.06      0 meija2016 -         -       -    -          ma
            14N     1    +      0.403573    2e-06   stone2019 0.02044    3e-05  pyykko2018 99.6205   0 meija2016 -         -       -    -          ma
            15N     1/2  -      -0.2830569  1.4e-06 stone2019 -          -      -          0.3795    0 meija2016 -         -       -    -          ma
            17O     5/2  +      -1.893543   1e-05   stone2019 -0.0256    0.0002 pyykko2018 0.03835   0 meija2016 -         -       -    -          ma
            19F     1/2  +      2.628321    4e-06   stone2019 -          -      -          100       0 meija2016 -         -       -    -          ma
            21Ne    3/2  +      -0.66170    3e-05   stone2019 0.1016     0.0008 pyykko2018 0.27      0 meija2016 -         -       -    -          ma
            20Na    2    +      0.3694      0.0002  stone2019 0.101      0.008  stone2021  -         - -         0.4479    0.0023  s    kondev2021 mqh
            22Na    3    +      1.746       0.003   stone2019 0.180      0.011  stone2021  -         - -         2.6019    0.0006  y    kondev2021 mqh
            23Na    3/2  +      2.21750     3e-05   stone2019 0.104      0.001  stone2021  100       0 meija2016 -         -       -    -          mqa
            24Na    4    +      1.6903      0.0008  stone2019 -          -      -          -         - -         14.956    0.0015  h    kondev2021 mh
            26Na    3    +      2.851       0.002   stone2019 -0.0053    0.0002 stone2021  -         - -         1.07128   0.00025 s    kondev2021 mqh
            25Mg    5/2  +      -0.85533    3e-05   stone2019 0.199      0.002  stone2021  10.011    0 meija2016 -         -       -    -          mqa
            26Al    5    +      2.803       0.004   stone2019 0.26       0.03   stone2021  -         - -         7.17e5    2.4e4   y    kondev2021 mq
            27Al    5/2  +      3.64070     2e-05   stone2019 0.1466     0.001  stone2021  100       0 meija2016 -         -       -    -          mqa
            29Si    1/2  +      -0.555052   3e-06   stone2019 -          -      -          4.672     0 meija2016 -         -       -    -          ma
            31P     1/2  +      1.130925    5e-06   stone2019 -          -      -          100       0 meija2016 -         -       -    -          ma
            32P     1    +      -0.2528     0.0002  stone2019 -          -      -          -         - -         14.269    0.007   d    kondev2021 m
            33S     3/2  +      0.64325     2e-05   stone2019 -0.0694    0.0004 stone2021  0.763     0 meija2016 -         -       -    -          mqa
            35Cl    3/2  +      0.8217      2e-05   stone2019 -0.0817    0.0008 stone2021  75.8      0 meija2016 -         -       -    -          mqa
            37Cl    3/2  +      0.68400     1e-05   stone2019 -0.0644    0.0006 stone2021  24.2      0 meija2016 -         -       -    -          mqa
            39Ar    7/2  -      -1.590      0.015   stone2019 -0.116     0.002  stone2021  -         - -         268       8       y    kondev2021 mq
            39K     3/2  +      0.391470    8e-06   stone2019 0.0603     0.0006 stone2021  93.2581   0 meija2016 -         -       -    -          mqa
            40K     4    -      -1.29797    3e-05   stone2019 -0.075     0.0008 stone2021  0.0117    0 meija2016 1.248e9   3e6     y    kondev2021 mqa
            41K     3/2  +      0.214872    5e-06   stone2019 0.0734     0.0007 stone2021  6.7302    0 meija2016 -         -       -    -          mqa
            43Ca    7/2  -      -1.31733    6e-05   stone2019 -0.0408    0.0008 stone2021  0.135     0 meija2016 -         -       -    -          mqa
            45Ca    7/2  -      -1.3264     0.0013  stone2019 0.038      0.012  stone2021  -         - -         162.61    0.09    d    kondev2021 mq
            45Sc    7/2  -      4.75400     8e-05   stone2019 -0.22      0.002  stone2021  100       0 meija2016 -         -       -    -          mqa
            47Ti    5/2  -      -0.78814    0.00011 stone2019 0.302      0.01   stone2021  7.44      0 meija2016 -         -       -    -          qa
            49Ti    7/2  -      -1.10370    0.00014 stone2019 0.247      0.011  stone2021  5.41      0 meija2016 -         -       -    -          qa
            50V     6    +      3.3442      0.0004  stone2019 0.21       0.04   stone2021  0.25      0 meija2016 2.71e17   0       y    kondev2021 qa
            51V     7/2  -      5.1464      0.0007  stone2019 -0.052     0.01   stone2021  99.75     0 meija2016 -         -       -    -          mqa
            53Cr    3/2  -      -0.47431    7e-05   stone2019 -0.15      0.05   stone2021  9.501     0 meija2016 -         -       -    -          mqa
            53Mn    7/2  -      5.033       0.005   stone2019 0.17       0.03   stone2021  -         - -         3.7e6     4e5     y    kondev2021 mq
            55Mn    5/2  -      3.4669      0.0006  stone2019 0.33       0.01   stone2021  100       0 meija2016 -         -       -    -          mqa
            57Fe    1/2  -      0.09064     7e-05   stone2019 -          -      -          2.119     0 meija2016 -         -       -    -          ma
            59Co    7/2  -      4.615       0.025   stone2019 0.42       0.03   stone2021  100       0 meija2016 -         -       -    -          mqa
            60Co    5    +      3.799       0.008   stone2019 0.46       0.06   stone2021  -         - -         5.2714    0.0006  y    kondev2021 mq
            61Ni    3/2  -      -0.74965    5e-05   stone2019 0.162      0.015  stone2021  1.1399    0 meija2016 -         -       -    -          mqa
            63Ni    1/2  -      0.496       0.005   stone2019 -          -      -          -         - -         101.2     1.5     y    kondev2021 m
            63Cu    3/2  -      2.2259      0.0004  stone2019 -0.22      0.015  stone2021  69.15     0 meija2016 -         -       -    -          mqa
            65Cu    3/2  -      2.3844      0.0004  stone2019 -0.204     0.014  stone2021  30.85     0 meija2016 -         -       -    -          mqa
            67Zn    5/2  -      0.87485     0.00016 stone2019 0.122      0.01   stone2021  4.04      0 meija2016 -         -       -    -          mqa
            69Ga    3/2  -      2.01502     6e-05   stone2019 0.171      0.002  stone2021  60.108    0 meija2016 -         -       -    -          mqa
            71Ga    3/2  -      2.56033     9e-05   stone2019 0.107      0.001  stone2021  39.892    0 meija2016 -         -       -    -          mqa
            73Ge    9/2  +      -0.87824    5e-05   stone2019 -0.196     0.001  stone2021  7.76      0 meija2016 -         -       -    -          mqa
            75As    3/2  -      1.4383      0.0003  stone2019 0.311      0.002  stone2021  100       0 meija2016 -         -       -    -          mqa
            77Se    1/2  -      0.53356     5e-05   stone2019 -          -      -          7.6       0 meija2016 -         -       -    -          ma
            79Br    3/2  -      2.1046      0.0006  stone2019 0.3087     0.0002 stone2021  50.65     0 meija2016 -         -       -    -          mqa
            81Br    3/2  -      2.2686      0.0006  stone2019 0.2579     0.0002 stone2021  49.35     0 meija2016 -         -       -    -          ma
            83Kr    9/2  +      -0.970730   3e-06   stone2019 0.259      0.001  stone2021  11.5      0 meija2016 -         -       -    -          mqa
            85Rb    5/2  -      1.35306     4e-05   stone2019 0.276      0.001  stone2021  72.17     0 meija2016 -         -       -    -          mqa
            87Rb    3/2  -      2.75129     8e-05   stone2019 0.1335     0.0005 stone2021  27.83     0 meija2016 4.97e10   3e8     y    kondev2021 mqa
            87Sr    9/2  +      -1.09316    0.00011 stone2019 0.305      0.002  stone2021  7         0 meija2016 -         -       -    -          mqa
            89Y     1/2  -      -0.137298   5e-06   stone2019 -          -      -          100       0 meija2016 -         -       -    -          ma
            91Zr    5/2  +      -1.3022     0.0004  stone2019 -0.176     0.003  stone2021  11.22     0 meija2016 -         -       -    -          mqa
            93Nb    9/2  +      6.163       0.002   stone2019 -0.32      0.02   stone2021  100       0 meija2016 -         -       -    -          mqa
            95Mo    5/2  +      -0.9132     0.0003  stone2019 -0.022     0.001  stone2021  15.873    0 meija2016 -         -       -    -          mqa
            97Mo    5/2  +      -0.9324     0.0003  stone2019 0.255      0.013  stone2021  9.582     0 meija2016 -         -       -    -          mqa
            99Ru    5/2  +      -0.641      0.005   stone2019 0.079      0.004  stone2021  12.76     0 meija2016 -         -       -    -          mqa
            101Ru   5/2  +      -0.718      0.006   stone2019 0.46       0.02   stone2021  17.06     0 meija2016 -         -       -    -          mqa
            103Rh   1/2  -      -0.08829    3e-05   stone2019 -          -      -          100       0 meija2016 -         -       -    -          ma
            105Pd   5/2  +      -0.642      0.003   stone2019 0.66       0.011  stone2021  22.33     0 meija2016 -         -       -    -          mqa
            107Ag   1/2  -      -0.11352    5e-05   stone2019 -          -      -          51.839    0 meija2016 -         -       -    -          ma
            109Ag   1/2  -      -0.13051    5e-05   stone2019 -          -      -          48.161    0 meija2016 -         -       -    -          a
            111Cd   1/2  +      -0.5940     0.0003  stone2019 -          -      -          12.795    0 meija2016 -         -       -    -          ma
            113Cd   1/2  +      -0.6213     0.0003  stone2019 -          -      -          12.227    0 meija2016 8.04e15   5e13    y    kondev2021 ma
            113In   9/2  +      5.5208      0.0004  stone2019 0.761      0.008  stone2021  4.281     0 meija2016 -         -       -    -          ma
            115In   9/2  +      5.5326      0.0004  stone2019 0.772      0.008  stone2021  95.719    0 meija2016 4.41e14   2.5e13  y    kondev2021 ma
            115Sn   1/2  +      -0.9174     0.0004  stone2019 -          -      -          0.34      0 meija2016 -         -       -    -          ma
            117Sn   1/2  +      -0.9995     0.0005  stone2019 -          -      -          7.68      0 meija2016 -         -       -    -          ma
            119Sn   1/2  +      -1.0459     0.0005  stone2019 -          -      -          8.59      0 meija2016 -         -       -    -          ma
            121Sb   5/2  +      3.3580      0.0016  stone2019 -0.543     0.011  stone2021  57.21     0 meija2016 -         -       -    -          mqa
            123Sb   7/2  +      2.5457      0.0012  stone2019 -0.692     0.014  stone2021  42.79     0 meija2016 -         -       -    -          mqa
            123Te   1/2  +      -0.7358     0.0003  stone2019 -          -      -          0.89      0 meija2016 -         -       -    -          ma
            125Te   1/2  +      -0.8870     0.0005  stone2019 -          -      -          7.07      0 meija2016 -         -       -    -          ma
            127I    5/2  +      2.8087      0.0014  stone2019 -0.688     0.01   stone2021  100       0 meija2016 -         -       -    -          mqa
            131I    7/2  +      2.738       0.001   stone2019 -0.34      0.02   stone2021  -         - -         8.0249    0.0006  d    kondev2021 mq
            129Xe   1/2  +      -0.777961   1.6e-05 stone2019 -          -      -          26.401    0 meija2016 -         -       -    -          ma
            131Xe   3/2  +      0.691845    7e-06   stone2019 -0.114     0.001  stone2021  21.232    0 meija2016 -         -       -    -          mqa
            133Cs   7/2  +      2.5778      0.0014  stone2019 -0.00343   0.0001 stone2021  100       0 meija2016 -         -       -    -          mqa
            134Cs   4    +      2.9893      0.0014  stone2019 0.37       0.02   stone2021  -         - -         2.0650    0.0004  y    kondev2021 mq
            135Cs   7/2  +      2.7283      0.0013  stone2019 0.048      0.003  stone2021  -         - -         1.33e6    1.9e5   y    kondev2021 mq
            137Cs   7/2  +      2.8374      0.0014  stone2019 0.048      0.002  stone2021  -         - -         30.04     0.04    y    kondev2021 mq
            135Ba   3/2  +      0.8381      0.0002  stone2019 0.153      0.002  stone2021  6.59      0 meija2016 -         -       -    -          mqa
            137Ba   3/2  +      0.9375      0.0002  stone2019 0.236      0.003  stone2021  11.23     0 meija2016 -         -       -    -          mqa
            138La   5    +      3.7084      0.0002  stone2019 0.39       0.03   stone2021  0.08881   0 meija2016 1.03e11   1e9     y    kondev2021 mqa
            139La   7/2  +      2.7791      0.0002  stone2019 0.206      0.004  stone2021  99.91119  0 meija2016 -         -       -    -          mqa
            141Pr   5/2  +      4.266       0.003   stone2019 -0.077     0.006  stone2021  100       0 meija2016 -         -       -    -          mqa
            143Nd   7/2  -      -1.065      0.005   stone2019 -0.61      0.02   stone2021  12.173    0 meija2016 -         -       -    -          mqa
            145Nd   7/2  -      -0.656      0.004   stone2019 -0.314     0.012  stone2021  8.293     0 meija2016 -         -       -    -          mqa
            147Sm   7/2  -      -0.8090     0.0014  stone2019 -0.26      0.03   stone2021  15        0 meija2016 1.066e11  5e8     y    kondev2021 mqa
            149Sm   7/2  -      -0.6677     0.0011  stone2019 0.075      0.008  stone2021  13.82     0 meija2016 -         -       -    -          mqa
            151Eu   5/2  +      3.4635      0.0025  stone2019 0.903      0.01   stone2021  47.81     0 meija2016 4.6e18    1.2e18  y    kondev2021 mqa
            153Eu   5/2  +      1.5294      0.0011  stone2019 2.41       0.02   stone2021  52.19     0 meija2016 -         -       -    -          mq
            155Gd   3/2  -      -0.2591     0.0004  stone2019 1.27       0.03   stone2021  14.8      0 meija2016 -         -       -    -          mqa
            157Gd   3/2  -      -0.3398     0.0006  stone2019 1.35       0.03   stone2021  15.65     0 meija2016 -         -       -    -          mqa
            159Tb   3/2  +      2.009       0.004   stone2019 1.432      0.008  stone2021  100       0 meija2016 -         -       -    -          mqa
            161Dy   5/2  +      -0.479      0.003   stone2019 2.51       0.02   stone2021  18.889    0 meija2016 -         -       -    -          mqa
            163Dy   5/2  -      0.671       0.004   stone2019 2.65       0.02   stone2021  24.896    0 meija2016 -         -       -    -          mqa
            165Ho   7/2  -      4.16        0.03    stone2019 3.58       0.02   stone2021  100       0 meija2016 -         -       -    -          mqa
            167Er   7/2  +      -0.5623     0.0004  stone2019 3.57       0.03   stone2021  22.869    0 meija2016 -         -       -    -          mqa
            169Tm   1/2  +      -0.2310     0.0015  stone2019 -          -      -          100       0 meija2016 -         -       -    -          ma
            171Yb   1/2  -      0.4923      0.0004  stone2019 -          -      -          14.086    0 meija2016 -         -       -    -          ma
            173Yb   5/2  -      -0.6780     0.0006  stone2019 2.8        0.04   stone2021  16.103    0 meija2016 -         -       -    -          mqa
            175Lu   7/2  +      2.2257      0.0019  stone2019 3.49       0.02   stone2021  97.401    0 meija2016 -         -       -    -          mqa
            176Lu   7    -      3.160       0.005   stone2019 4.92       0.03   stone2021  2.599     0 meija2016 3.701e10  1.7e8   y    kondev2021 mah
            177Hf   7/2  -      0.7910      0.0009  stone2019 3.37       0.03   stone2021  18.6      0 meija2016 -         -       -    -          mqa
            179Hf   9/2  +      -0.6389     0.0014  stone2019 3.79       0.03   stone2021  13.62     0 meija2016 -         -       -    -          mqa
            180Ta   9    -      4.825       0.011   stone2019 4.8        0.03   stone2021  0.01201   0 meija2016 -         -       -    -          mq
            181Ta   7/2  +      2.365       0.004   stone2019 3.17       0.02   stone2021  99.98799  0 meija2016 -         -       -    -          mqa
            183W    1/2  -      0.11739     0.00011 stone2019 -          -      -          14.31     0 meija2016 -         -       -    -          ma
            185Re   5/2  +      3.176       0.003   stone2019 2.07       0.05   stone2021  37.4      0 meija2016 -         -       -    -          mqa
            187Re   5/2  +      3.209       0.003   stone2019 1.94       0.05   stone2021  62.6      0 meija2016 4.16e10   2e8     y    kondev2021 mqah
            187Os   1/2  -      0.06442     7e-05   stone2019 -          -      -          1.96      0 meija2016 -         -       -    -          ma
            189Os   3/2  -      0.6576      0.0007  stone2019 0.86       0.03   stone2021  16.15     0 meija2016 -         -       -    -          mqa
            191Ir   3/2  +      0.1502      0.0006  stone2019 0.816      0.009  stone2021  37.3      0 meija2016 -         -       -    -          mqa
            193Ir   3/2  +      0.1630      0.0006  stone2019 0.751      0.009  stone2021  62.7      0 meija2016 -         -       -    -          mqa
            195Pt   1/2  -      0.6073      0.0007  stone2019 -          -      -          33.775    0 meija2016 -         -       -    -          ma
            197Au   3/2  +      0.1452      0.0002  stone2019 0.547      0.016  stone2021  100       0 meija2016 -         -       -    -          mqa
            199Hg   1/2  -      0.5039      0.0006  stone2019 -          -      -          16.94     0 meija2016 -         -       -    -          ma
            201Hg   3/2  -      -0.5580     0.0007  stone2019 0.387      0.006  stone2021  13.17     0 meija2016 -         -       -    -          ma
            203Tl   1/2  +      1.616       0.002   stone2019 -          -      -          29.515    0 meija2016 -         -       -    -          ma
            205Tl   1/2  +      1.632       0.002   stone2019 -          -      -          70.485    0 meija2016 -         -       -    -          ma
            207Pb   1/2  -      0.5906      0.0004  stone2019 -          -      -          22.1      0 meija2016 -         -       -    -          ma
            209Bi   9/2  -      4.092       0.002   stone2019 -0.516     0.015  stone2021  100       0 meija2016 2.01e19   8e17    y    kondev2021 mqa
            231Pa   3/2  -      1.990       0.019   stone2019 -1.72      0.05   stone2021  100       0 meija2016 32650     200     y    kondev2021 mqa
            235U    7/2  -      -0.38       0.03    stone2019 4.936      0.006  stone2021  0.7204    0 meija2016 7.04e8    1e6     y    kondev2021 mqa
            """;

    private IsotopeData() {}
}
