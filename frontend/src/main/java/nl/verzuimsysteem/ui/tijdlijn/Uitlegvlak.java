package nl.verzuimsysteem.ui.tijdlijn;

import nl.verzuimsysteem.ui.component.Sjabloon;

/** Why a term lies where it lies: the sentences of the rule, the article, and what was recorded for it. */
final class Uitlegvlak extends Sjabloon {

    Uitlegvlak(Uitlegwoorden woorden) {
        super("${[item.r].map(u => html`" + Uitlegwoorden.SJABLOON + "`)}", woorden::delen);
    }
}
