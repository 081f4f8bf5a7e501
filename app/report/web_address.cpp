#include "web_address.h"

#include <QtCore/QUrl>

namespace rustworthy::report {

QByteArray webAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb && !url.host().isEmpty() ? url.toEncoded(QUrl::FullyEncoded) : QByteArray();
}

} // namespace rustworthy::report
