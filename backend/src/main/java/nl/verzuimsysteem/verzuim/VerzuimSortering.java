package nl.verzuimsysteem.verzuim;

/** In which order a list of cases stands. */
public enum VerzuimSortering {
    LANGST_ZIEK("d.eerste_ziektedag, d.id"),
    LAATST_ZIEK("d.eerste_ziektedag DESC, d.id DESC"),
    LAATST_GESLOTEN("COALESCE(d.gesloten_op, d.hersteld_op) DESC, d.id DESC"),
    NAAM("w.achternaam, w.voornaam, d.id");

    private final String sql;

    VerzuimSortering(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
