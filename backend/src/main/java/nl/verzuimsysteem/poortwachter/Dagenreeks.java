package nl.verzuimsysteem.poortwachter;

import java.util.List;

/** Stretches of days in their order, none touching another: what overlapped or followed at once was taken together. */
final class Dagenreeks {
    private final int[] van;
    private final int[] tot;
    /** Of leave: the sickness after it has another cause. Of sickness: it goes on after leave that cut its spell. */
    private final boolean[] merk;

    private int aantal;

    private Dagenreeks(int ruimte) {
        van = new int[ruimte];
        tot = new int[ruimte];
        merk = new boolean[ruimte];
    }

    static Dagenreeks ziek(List<Verzuimperiode> perioden) {
        var reeks = new Dagenreeks(perioden.size());
        for (var nummer = 0; nummer < perioden.size(); nummer++) {
            var periode = perioden.get(nummer);
            var tot = periode.tot();
            reeks.voegIn(Telling.dag(periode.van()), tot == null ? Telling.LOOPT : Telling.dag(tot), false);
        }
        return reeks.samen();
    }

    static Dagenreeks verlof(List<Verlof> verlof) {
        var reeks = new Dagenreeks(verlof.size());
        for (var nummer = 0; nummer < verlof.size(); nummer++) {
            var een = verlof.get(nummer);
            reeks.voegIn(Telling.dag(een.van()), Telling.dag(een.tot()), een.oorzaak() == Verlof.Oorzaak.ANDERE);
        }
        return reeks.samen();
    }

    /** Puts one in its place; there are few, and mostly they come in order. */
    private void voegIn(int begin, int eind, boolean teken) {
        var plek = aantal++;
        while (plek > 0 && van[plek - 1] > begin) {
            van[plek] = van[plek - 1];
            tot[plek] = tot[plek - 1];
            merk[plek] = merk[plek - 1];
            plek--;
        }
        van[plek] = begin;
        tot[plek] = eind;
        merk[plek] = teken;
    }

    private Dagenreeks samen() {
        var laatste = 0;
        for (var nummer = 1; nummer < aantal; nummer++) {
            if (van[nummer] <= tot[laatste]) {
                tot[laatste] = Math.max(tot[laatste], tot[nummer]);
                merk[laatste] |= merk[nummer];
            } else {
                laatste++;
                van[laatste] = van[nummer];
                tot[laatste] = tot[nummer];
                merk[laatste] = merk[nummer];
            }
        }
        aantal = Math.min(aantal, laatste + 1);
        return this;
    }

    /** These stretches without the days of others. */
    Dagenreeks zonder(Dagenreeks andere) {
        if (andere.aantal == 0) {
            return this;
        }
        var rest = new Dagenreeks(aantal + andere.aantal);
        for (var nummer = 0; nummer < aantal; nummer++) {
            var begin = van[nummer];
            var gesneden = false;
            for (var weg = 0; weg < andere.aantal && begin < tot[nummer]; weg++) {
                if (andere.tot[weg] <= begin || andere.van[weg] >= tot[nummer]) {
                    continue;
                }
                if (andere.van[weg] > begin) {
                    rest.achteraan(begin, andere.van[weg], gesneden);
                    gesneden = true;
                }
                begin = andere.tot[weg];
            }
            if (begin < tot[nummer]) {
                rest.achteraan(begin, tot[nummer], gesneden);
            }
        }
        return rest;
    }

    private void achteraan(int begin, int eind, boolean teken) {
        van[aantal] = begin;
        tot[aantal] = eind;
        merk[aantal] = teken;
        aantal++;
    }

    /** Which of these fills the days between two others exactly, or -1. */
    int dieVult(int begin, int eind) {
        for (var nummer = 0; nummer < aantal; nummer++) {
            if (van[nummer] <= begin && tot[nummer] >= eind) {
                return nummer;
            }
        }
        return -1;
    }

    int aantal() {
        return aantal;
    }

    int van(int nummer) {
        return van[nummer];
    }

    int tot(int nummer) {
        return tot[nummer];
    }

    boolean merk(int nummer) {
        return merk[nummer];
    }

    /** Whether it belongs to the same spell as the one before it. */
    boolean zelfde(int nummer) {
        return merk[nummer];
    }
}
