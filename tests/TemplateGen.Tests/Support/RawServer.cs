using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TemplateGen.Tests;

/// <summary>A server on this machine that does with each connection what a test says, also what no proper server does.</summary>
internal sealed class RawServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();

    public RawServer(Func<Connection, Task> serve)
    {
        _listener.Start();
        _ = AcceptAsync(serve);
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>Reads the request, then answers with these bytes and closes.</summary>
    public static RawServer Answering(string answer) => new(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.WriteAsync(answer);
    });

    public static string Http(string status, string body, string headers = "Content-Type: application/json\r\n")
        => $"HTTP/1.1 {status}\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync(Func<Connection, Task> serve)
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await serve(new Connection(client, _end.Token));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException or IOException)
        {
            // The test has ended, or hung up.
        }
    }

    internal sealed class Connection(TcpClient client, CancellationToken end)
    {
        public CancellationToken End => end;

        public async Task ReadRequestAsync()
        {
            var received = new StringBuilder();
            var buffer = new byte[8192];
            while (!IsComplete(received.ToString()))
            {
                var count = await client.GetStream().ReadAsync(buffer, end);
                if (count == 0)
                {
                    return;
                }

                received.Append(Encoding.Latin1.GetString(buffer, 0, count));
            }
        }

        public async Task WriteAsync(string text) => await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text), end);

        /// <summary>Ends the connection as a crash does: with a reset.</summary>
        public void Reset() => client.Client.Close(timeout: 0);

        private static bool IsComplete(string request)
        {
            var headersEnd = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (headersEnd < 0)
            {
                return false;
            }

            const string header = "Content-Length: ";
            var at = request.IndexOf(header, StringComparison.OrdinalIgnoreCase);
            var length = int.Parse(request[(at + header.Length)..].Split('\r')[0], System.Globalization.CultureInfo.InvariantCulture);
            return request.Length - headersEnd - 4 >= length;
        }
    }
}
