// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement.h"
#include "core/formats/announcement/mail.h"
#include "tests/formats/announcement_lines.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>

using namespace estrade;
using announcement::is_mail;
using announcement::text_of_mail;
using test::plain_options;
using test::source_of;

namespace {

const std::string from = "From: Ada <ada@bees.example>\n";

/// What a mail says below its head, of that type and encoded so.
std::string body_of(const std::string& type, const std::string& encoding, const std::string& body) {
    const std::string text = text_of_mail(from + "Content-Type: " + type +
                                          "\nContent-Transfer-Encoding: " + encoding + "\n\n" + body);
    return text.substr(text.find("\n\n") + 2);
}

} // namespace

TEST_CASE("a mail is told by a head that says who sent it and how it is encoded") {
    CHECK(is_mail(from + "Content-Type: text/plain\n\nHello"));
    CHECK(is_mail("Received: from a\n\tby b\n" + from + "Content-Transfer-Encoding: 8bit\n\nHello"));
    CHECK_FALSE(is_mail(from + "Subject: Bees\n\nHello")); // read as any text is
    CHECK_FALSE(is_mail("Content-Type: text/plain\n\nHello"));
    CHECK_FALSE(is_mail("Bees all night\n" + from + "Content-Type: text/plain\n\nHello"));
}

TEST_CASE("a mail's body is decoded, and is UTF-8 whatever it was written in") {
    CHECK(body_of("text/plain; charset=UTF-8", "quoted-printable", "Caf=C3=A9 =3D 1\n") == "Café = 1\n");
    CHECK(body_of("text/plain; charset=ISO-8859-1", "Quoted-Printable", "Caf=E9\n") == "Café\n");
    CHECK(body_of("text/plain; format=flowed; charset=\"utf-8\"", "base64", "MTk6MDAg\nQ2Fmw6k=\n") ==
          "19:00 Café");
    CHECK(body_of("text/plain", "8bit", "=C3 stays\n") == "=C3 stays\n");
}

TEST_CASE("lines that were parted for the mail are whole, and the next paragraph is where it was") {
    CHECK(body_of("text/plain", "quoted-printable", "A long =\nline\n\nNext\n") == "A long line\n\n\nNext\n");
    CHECK(body_of("text/plain", "quoted-printable", "Cut off =") == "Cut off ");
}

TEST_CASE("a mail's subject is in plain words") {
    const auto subject = [](const std::string& written) {
        const std::string text =
            text_of_mail(from + "Subject: " + written + "\nContent-Type: text/plain\n\n");
        const std::size_t begin = text.find("Subject: ") + 9;
        return text.substr(begin, text.find('\n', begin) - begin);
    };
    CHECK(subject("=?UTF-8?Q?Caf=C3=A9_et_miel?= !") == "Café et miel !");
    CHECK(subject("Le =?iso-8859-1?q?caf=E9?= =?utf-8?B?ZXQgbWllbA==?=") == "Le caféet miel");
    CHECK(subject("=?what is that") == "=?what is that");
}

TEST_CASE("of a mail in parts the first in plain text is read, else HTML as a page's text") {
    const std::string head = from + "Content-Type: multipart/mixed; boundary=\"out\"\n\nNo part yet\n--out\n";
    const std::string html = "Content-Type: text/html\n\n<p>09:00 Wax</p>\n";
    const std::string plain = "Content-Type: text/plain\n\n09:00 Honey\n";
    CHECK(text_of_mail(head + html + "--out\n" + plain + "--out--\nend").ends_with("\n09:00 Honey\n"));
    CHECK(text_of_mail(head + html + "--out--\n").find("09:00 Wax") != std::string::npos);
    CHECK(text_of_mail(head + plain).ends_with("\n09:00 Honey\n")); // cut off
    const std::string inner = "Content-Type: multipart/alternative; boundary=out2\n\n--out2\n" + plain +
                              "--out2\n" + html + "--out2--\n";
    CHECK(text_of_mail(head + inner + "--out--\n").ends_with("\n09:00 Honey\n"));
    CHECK(text_of_mail(head + "Content-Type: image/png\n\nabc\n--out--\n").ends_with("Date: \n"));
}

TEST_CASE("a mail's agenda is read with the mail's subject and the places of its lines") {
    const auto reading = read_announcement(
        source_of(
            from +
                "To: all@bees.example\nSubject: =?UTF-8?Q?F=C3=AAte?=\nDate: Fri, 1 Mar 2024 10:12:44 +0100\n"
                "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                "On Tuesday, March 5, in the =\ngarden:\n\n- 19:00 Caf=C3=A9\n- 18:00 Miel\n",
            "mail.eml"),
        plain_options());
    REQUIRE(reading);
    const Agenda& agenda = reading->agenda;
    CHECK(agenda.event.title == "Fête");
    CHECK(test::line_of(agenda, agenda.slots[1]) == "2024-03-05 19:00 Café");
    const auto late = std::find_if(reading->diagnostics.begin(), reading->diagnostics.end(),
                                   [](const Diagnostic& one) { return one.severity == Severity::warning; });
    REQUIRE(late != reading->diagnostics.end());
    CHECK(late->where.line == 12);
}
