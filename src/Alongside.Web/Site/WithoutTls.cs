using System.Text;
using Microsoft.AspNetCore.Connections;

namespace Alongside.Web.Site;

/// <summary>Who comes by http where https is spoken is told so, instead of being cut off.</summary>
internal static class WithoutTls
{
    // What every TLS connection begins with: https://www.rfc-editor.org/rfc/rfc8446#section-5.1
    private const byte Handshake = 22;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly byte[] Said = Encoding.ASCII.GetBytes(
        "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nThis page is reached by https: put https:// in front of its address.\n");

    public static ConnectionDelegate Answer(ConnectionDelegate next) => async connection =>
    {
        var input = connection.Transport.Input;
        using var patience = new CancellationTokenSource(Patience);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, connection.ConnectionClosed);
        try
        {
            var read = await input.ReadAsync(ended.Token);
            if (read.Buffer.IsEmpty) return;
            var isTls = read.Buffer.FirstSpan[0] == Handshake;
            // Looked at, and left for whoever comes next.
            input.AdvanceTo(isTls ? read.Buffer.Start : read.Buffer.End);
            if (!isTls) await connection.Transport.Output.WriteAsync(Said, ended.Token);
            if (!isTls) return;
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            return;
        }

        await next(connection);
    };
}
