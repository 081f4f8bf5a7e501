#include "ts_file.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>

namespace rustworthy::translations {
namespace {

// The reader stands on <translation>; a plural holds one element for each form.
void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.state = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.plural) {
        message.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement()) {
        message.forms.append(xml.readElementText());
    }
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("extracomment")) {
            message.hint = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

void readContext(QXmlStreamReader& xml, QList<Message>& messages)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.append(readMessage(xml, context));
        } else {
            xml.skipCurrentElement();
        }
    }
}

Updated runLupdate(const QStringList& arguments, const QString& ts)
{
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(RUSTWORTHY_LUPDATE), arguments + QStringList{QStringLiteral("-ts"), ts});
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0) {
        return {.output = lupdate.errorString() + QString::fromLocal8Bit(lupdate.readAll()), .messages = {}};
    }
    return {.output = QString::fromLocal8Bit(lupdate.readAll()), .messages = readTs(ts)};
}

} // namespace

QList<Message> readTs(const QString& path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("context")) {
            readContext(xml, messages);
        } else {
            xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

Updated updatedCopy(const QString& language, const QStringList& options)
{
    const QTemporaryDir folder;
    const QString name = QStringLiteral("rustworthy_%1.ts").arg(language);
    const QString copy = folder.filePath(name);
    QFile::copy(QStringLiteral(RUSTWORTHY_TRANSLATIONS "/") + name, copy);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return runLupdate(options + QStringList{QStringLiteral("-locations"), QStringLiteral("none"),
                                            QStringLiteral("@" RUSTWORTHY_LUPDATE_SCAN)},
                      copy);
}

Updated extracted(const QString& sourceFile)
{
    const QTemporaryDir folder;
    return runLupdate({sourceFile}, folder.filePath(QStringLiteral("new_de.ts")));
}

} // namespace rustworthy::translations
