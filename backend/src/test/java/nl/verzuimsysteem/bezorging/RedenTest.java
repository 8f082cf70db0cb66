package nl.verzuimsysteem.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SMTPAddressFailedException: 550 5.1.1 <a@example.com> User unknown | ADRES
                    SMTPAddressFailedException: 550 no such user here                  | ADRES
                    SendFailedException: No address                                    | ADRES
                    SMTPAddressFailedException: 552 5.2.2 mailbox full                 | VOL
                    SMTPAddressFailedException: 450 4.2.1 try again later              | ADRES
                    SMTPAddressFailedException: 554 5.7.1 Relay access denied          | GEWEIGERD
                    MailConnectException: Couldn't connect to host                     | ONBEREIKBAAR
                    5.1.1                                                              | ADRES
                    4.4.7                                                              | ONBEREIKBAAR
                    5.0.0                                                              | ONBEKEND
                    HTTP 422                                                           | ADRES
                    HTTP 503                                                           | ONBEREIKBAAR
                    ConnectException                                                   | ONBEREIKBAAR
                    failed                                                             | GEWEIGERD
                    expired                                                            | ONBEREIKBAAR
                                                                                       | ONBEKEND""")
    void uit_wat_de_andere_kant_zei_volgt_de_reden(String fout, Reden reden) {
        assertThat(Reden.van(fout)).isEqualTo(reden);
    }
}
