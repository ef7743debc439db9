using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Alongside.Commands;
using Xunit;

namespace Alongside.Tests.Program;

/// <summary>What keeps the program from serving is said in one line: what, where, and what to do.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("--behind-proxy: where others can reach it, it needs a passphrase. Put one into a file and name that with --passphrase-file, or into the variable ALONGSIDE_PASSPHRASE.", "--behind-proxy")]
    [InlineData("--listen: where others can reach it, it needs a passphrase. Put one into a file and name that with --passphrase-file, or into the variable ALONGSIDE_PASSPHRASE.", "--listen", "0.0.0.0")]
    [InlineData("--listen: \"everywhere\" is no address of a machine. Write one such as 192.168.1.20, or 0.0.0.0 for all of this machine's.", "--listen", "everywhere")]
    [InlineData("short.txt: a passphrase has 12 characters or more, and this one has 5. Take four or five words that do not belong together.", "--behind-proxy", "--passphrase-file", "short.txt")]
    [InlineData("none.txt: there is no such file or folder. Check the path.", "--behind-proxy", "--passphrase-file", "none.txt")]
    [InlineData("--https: \"cert.pem\" does not name two files. Write --https cert.pem,key.pem.", "--https", "cert.pem")]
    [InlineData("cert.pem: there is no such file or folder. Check the path.", "--https", "cert.pem,key.pem")]
    [InlineData("key.pem: there is no such file or folder. Check the path.", "--https", "short.txt,key.pem")]
    [InlineData("--https short.txt,short.txt: these two files are no certificate with its key. Name a PEM certificate and the PEM key that belongs to it, without a password.", "--https", "short.txt,short.txt")]
    public void Says_what_is_missing(string line, params string[] options)
    {
        var run = _desk.With("short.txt", "horse").Run(["serve", "--data", "data/alongside.db", .. options]);
        Assert.Equal((2, line), (run.Exit, Assert.Single(run.ErrorLines)));
        Assert.Empty(run.Out);
    }

    [Fact]
    public void Says_that_something_else_listens_there()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var run = _desk.Run("serve", "--data", "data/alongside.db", "--port", $"{port}");
        Assert.Equal((2, $"http://127.0.0.1:{port}: something else listens there already. Choose another with --port."), (run.Exit, Assert.Single(run.ErrorLines)));
    }

    [Fact]
    public void Says_that_the_file_is_no_database_or_no_file()
    {
        _desk.With("notes.txt", new string('x', 5000));
        var file = _desk.Run("serve", "--data", "notes.txt");
        Assert.Equal((2, $"{_desk.Folder}/notes.txt: this file is not a database of this program. Name another file, or restore a backup."), (file.Exit, Assert.Single(file.ErrorLines)));
        var inFile = _desk.Run("serve", "--data", "notes.txt/alongside.db");
        Assert.Equal(2, inFile.Exit);
        Assert.StartsWith($"{_desk.Folder}/notes.txt/alongside.db: ", Assert.Single(inFile.ErrorLines), StringComparison.Ordinal);
        var folder = _desk.Run("serve", "--data", ".");
        Assert.Equal((2, $"{_desk.Folder}: this is a folder. Name a file in it."), (folder.Exit, Assert.Single(folder.ErrorLines)));
    }

    [Fact]
    public void Behind_a_proxy_it_never_moves_to_another_port()
    {
        using var taken = new TcpListener(IPAddress.Loopback, ServeRequest.UsualPort);
        try
        {
            taken.Start();
        }
        catch (SocketException)
        {
            // Something else has it: as good.
        }

        using var surroundings = new Surroundings(Stream.Null, Stream.Null, TextWriter.Null) { Folder = _desk.Folder, Home = _desk.Folder, Variable = _ => null };
        Assert.Equal("http://127.0.0.1:5230", ServeAddress.Of(new ServeRequest(null, null) { BehindProxy = true }, surroundings).Address!.Listening);
        Assert.NotEqual("http://127.0.0.1:5230", ServeAddress.Of(new ServeRequest(null, null), surroundings).Address!.Listening);
    }

    [Fact]
    public void Takes_the_certificates_that_lead_to_a_known_one_and_refuses_the_key_of_another()
    {
        using var key = RSA.Create(2048);
        using var other = RSA.Create(2048);
        string Certificate(string name)
        {
            using var made = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
            return made.ExportCertificatePem() + "\n";
        }

        _desk.With("chain.pem", Certificate("forms.example.com") + Certificate("between")).With("key.pem", key.ExportPkcs8PrivateKeyPem()).With("other.pem", other.ExportPkcs8PrivateKeyPem());
        using var surroundings = new Surroundings(Stream.Null, Stream.Null, TextWriter.Null) { Folder = _desk.Folder, Home = _desk.Folder, Variable = _ => null };
        var (read, problem) = ServeCertificate.Read("chain.pem,key.pem", surroundings);
        Assert.Null(problem);
        Assert.Equal("CN=forms.example.com", read!.Own.Subject);
        Assert.True(read.Own.HasPrivateKey);
        Assert.Equal("CN=between", Assert.Single(read.Chain).Subject);
        Assert.StartsWith("--https chain.pem,other.pem: these two files are no certificate with its key.", ServeCertificate.Read("chain.pem,other.pem", surroundings).Problem!.ToString(), StringComparison.Ordinal);
    }
}
