const { readFileSync } = require('node:fs');
const { createServer } = require('node:net');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { getHttpsServerOptions } = require('office-addin-dev-certs');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { IgnorePlugin } = require('webpack');
const { browserslist } = require('./package.json');
const { Precache } = require('./src/workbench/offline/precache.cjs');

/** The script that keeps the workbench's files in the browser. */
const WORKER = 'service-worker';

/** `PORT=3001 npm start` or `npm start -- --port 3001`. */
const ASKED_PORT = /(?:^| )--port[ =](\S+)/.exec(process.argv.join(' '))?.[1] ?? process.env.PORT ?? '3000';
const PORT = /^\d{1,5}$/.test(ASKED_PORT) ? Number(ASKED_PORT) : 0;
const MOST_PORTS = 65535;

/** The address that the manifest names while developing; `--env address=https://…` puts another in its place. */
const DEVELOPMENT = 'https://localhost:3000';

/** Where pages in Excel take Office.js from: `--env office=…`. Only our own copy works on a closed network. */
const OFFICE = {
  local: 'office/office.js',
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** Microsoft's files that Excel's pages may ask for, of the hosts and languages we serve, as they are. */
const OFFICE_FILES = [
  'office.js',
  'excel-{win32,web,mac,ios,winrt}-16.*.js',
  'o15apptofilemappingtable.js',
  'es6-promise.js',
  'custom-functions-runtime.js',
  '{zh-cn,en-us}/office_strings.js',
  'telemetry/*.js',
  'ariatelemetry/*.js',
  'agaveerrorux/**/*',
];

/**
 * Nothing but our own files, no eval. Styles may be inline because Fluent (griffel) and the grid put
 * `<style>` elements into the page; a style cannot send anything away while everything else is closed.
 */
function policy(scripts) {
  return [
    "default-src 'none'",
    `script-src 'self'${/^https:/.test(scripts) ? ` ${new URL(scripts).origin}` : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A page in a program: the boot script looks at the browser first, then loads what the program needs (`before`) and the entry. */
function hostPage(name, template, { home, before = [] }) {
  return new HtmlWebpackPlugin({
    template: `src/${template}.html`,
    filename: `${name}.html`,
    chunks: [name],
    inject: false,
    templateParameters: (_compilation, files) => ({
      htmlWebpackPlugin: { files },
      csp: policy(before[0] ?? ''),
      name,
      home,
      boot: 'boot.js',
      before,
    }),
  });
}

/** KB, compressed, that a browser loads before the pane is drawn; a build above it fails. Microsoft's React template takes 166. */
const FIRST_LOAD = 105;

/** Whether a port of this machine can be listened on. */
function isFree(port) {
  return new Promise((found) => {
    const server = createServer();
    server.once('error', () => found(false));
    server.listen(port, 'localhost', () => server.close(() => found(true)));
  });
}

/** Says at once what is going on, or in one sentence why it is not. */
async function announceServing() {
  const why =
    PORT < 1 || PORT > MOST_PORTS
      ? `端口“${ASKED_PORT}”有误，请指定1至${MOST_PORTS}之间的数`
      : (await isFree(PORT))
        ? null
        : `端口${PORT}已被占用，请更换端口`;
  if (why === null) console.log('正在生成页面，约需一分钟，完成后显示网址……');
  else {
    console.error(`${why}，例如：npm start -- --port 3001`);
    process.exit(1);
  }
}

/** Weighs the first load of the pane and holds it to its budget; prints the address once the first build is served. */
class Announce {
  /** The address served, null for a build. */
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    if (this.address) {
      compiler.hooks.done.tap('Announce', ({ compilation }) => {
        if (compilation.errors.length === 0) console.log(`\n工作台：${this.address}\n`);
      });
    } else if (compiler.options.mode === 'production' && compiler.options.optimization.nodeEnv === 'production') {
      compiler.hooks.afterEmit.tap('Announce', (compilation) => this.weigh(compilation));
    }
  }

  weigh(compilation) {
    const first = new Set(compilation.entrypoints.get('taskpane').getFiles());
    const sizeOf = (names) =>
      [...names].reduce((sum, name) => sum + gzipSync(readFileSync(path.join(compilation.outputOptions.path, name))).length / 1024, 0);
    const later = (name) =>
      compilation.namedChunkGroups
        .get(name)
        .getFiles()
        .filter((file) => !first.has(file));
    const size = sizeOf(first);
    console.log(`Pane, first load: ${size.toFixed(1)} KB gzip, of ${FIRST_LOAD} allowed`);
    const parts = {
      'to read ledgers': ['assistant'],
      'to show them': ['hosted-pane'],
      'for Excel': ['excel'],
      'to make the summary sheets': ['sheets'],
    };
    const told = Object.entries(parts).map(([what, groups]) => `${sizeOf(new Set(groups.flatMap(later))).toFixed(1)} ${what}`);
    console.log(`Beside and after it: ${told.join(', ')}`);
    if (size > FIRST_LOAD)
      compilation.errors.push(new Error(`The first load of the pane weighs ${size.toFixed(1)} KB gzip, more than ${FIRST_LOAD}.`));
  }
}

/** TypeScript and React for the browsers named; Fluent and React are compiled too, as they come for newer ones. */
function scripts(targets) {
  return {
    test: /\.[jt]sx?$/,
    // The grid is for today's browsers only and large: it stays as its makers built it.
    exclude: /node_modules[\\/]@univerjs/,
    loader: 'swc-loader',
    options: {
      env: { targets },
      jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
    },
  };
}

const MINIMIZE = { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] };

/** `--env warnings`: small pages that still have React's and Fluent's warnings, as the tests want them. */
const optimization = (env, mode) => ({ ...MINIMIZE, nodeEnv: env.warnings ? 'development' : mode });
const QUIET = { stats: 'errors-warnings', infrastructureLogging: { level: 'warn' }, performance: { hints: false } };

/** The first script of pages in Excel and WPS, in the JavaScript of Internet Explorer. */
const boot = (name, mode, folder) => ({
  ...QUIET,
  name,
  mode,
  target: ['web', 'es5'],
  entry: { boot: './src/taskpane/boot.ts' },
  output: { path: folder, filename: '[name].js' },
  devtool: false,
  resolve: { extensions: ['.ts'] },
  module: { rules: [scripts('ie 11')] },
  optimization: MINIMIZE,
});

/** The pictures that the guide shows. */
const GUIDE_PICTURES = { from: 'assets/screenshots/{one-page,print,reading-notes,round-*}.png', to: 'guide/[name][ext]' };

module.exports = async (env, { mode }) => {
  if (env.WEBPACK_SERVE) await announceServing();
  const production = mode === 'production';
  const officeJs = OFFICE[env.office ?? 'local'];
  if (!officeJs) throw new Error(`--env office must be one of ${Object.keys(OFFICE).join(', ')}`);
  const folder = path.resolve(__dirname, env.out ?? 'dist');
  const address = (env.address ?? DEVELOPMENT).replace(/\/$/, '');
  const pages = {
    ...QUIET,
    name: 'pages',
    mode,
    entry: {
      taskpane: './src/taskpane/taskpane.tsx',
      commands: './src/commands/office/commands.ts',
      report: './src/commands/office/report.ts',
      'self-test': './src/commands/office/self-test-page.ts',
      workbench: './src/workbench/workbench.tsx',
      [WORKER]: './src/workbench/offline/service-worker.ts',
    },
    output: {
      path: folder,
      // Browsers ask for a service worker by one name for ever.
      filename: ({ chunk }) => (production && chunk.name !== WORKER ? '[name].[contenthash:8].js' : '[name].js'),
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      clean: { keep: /^(boot\.js$|wps[\\/]|cli[\\/])/ },
    },
    // No eval in development either: the pages forbid it.
    devtool: production ? false : 'cheap-module-source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        scripts(browserslist),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        {
          test: /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/,
          loader: require.resolve('./src/workbench/grid/no-added-blanks.cjs'),
        },
      ],
    },
    plugins: [
      ...[
        ['taskpane', 'taskpane/taskpane'],
        ['commands', 'commands/office/commands'],
        ['report', 'commands/plain-page'],
        ['self-test', 'commands/plain-page'],
      ].map(([name, template]) => hostPage(name, template, { home: 'excel', before: [officeJs] })),
      new HtmlWebpackPlugin({
        template: 'src/workbench/workbench.html',
        filename: 'workbench.html',
        chunks: ['workbench'],
        templateParameters: { csp: policy('') },
      }),
      new MiniCssExtractPlugin({ filename: production ? '[name].[contenthash:8].css' : '[name].css' }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/samples/*.{xlsx,zip}', to: 'samples/[name][ext]' },
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          { from: 'src/workbench/workbench.webmanifest', to: '[name][ext]' },
          { from: 'assets/guide/使用说明.md', to: 'help.html', transform: guidePage },
          GUIDE_PICTURES,
          { from: 'manifest.xml', transform: (xml) => xml.toString().replaceAll(DEVELOPMENT, address) },
          ...(officeJs === OFFICE.local ? officeFiles() : []),
        ],
      }),
      // The grid's hyphenation of 70 languages: none is Chinese, each would be a chunk of its own.
      new IgnorePlugin({ resourceRegExp: /^\.\/(?!en-)[a-z\d-]+-[\w-]{8}\.js$/, contextRegExp: /@univerjs[\\/]engine-render/ }),
      new Precache({ entry: 'workbench', worker: `${WORKER}.js`, serverFirst: !production }),
      new Announce(env.WEBPACK_SERVE ? `${env.https ? 'https' : 'http'}://localhost:${PORT}/` : null),
    ],
    optimization: optimization(env, mode),
    devServer: {
      host: 'localhost',
      port: PORT,
      server: env.https ? await certificate() : 'http',
      hot: false,
      liveReload: false,
      client: false,
      devMiddleware: { index: 'workbench.html' },
    },
  };
  return [pages, boot('boot', mode, folder), wps(env, mode, path.join(folder, 'wps')), boot('wps-boot', mode, path.join(folder, 'wps'))];
};

/** The add-in for WPS 表格: a folder of its own, which WPS loads from a server or from the disk. */
const wps = (env, mode, folder) => ({
  ...QUIET,
  name: 'wps',
  mode,
  entry: {
    main: './src/commands/wps/main.ts',
    taskpane: './src/taskpane/taskpane.tsx',
    'self-test': './src/commands/wps/self-test-page.ts',
  },
  output: {
    path: folder,
    filename: ({ chunk }) => (chunk.name === 'main' ? '[name].js' : '[name].[contenthash:8].js'),
    clean: { keep: 'boot.js' },
  },
  devtool: false,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [scripts(browserslist), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
  plugins: [
    hostPage('taskpane', 'taskpane/taskpane', { home: 'wps' }),
    hostPage('self-test', 'commands/plain-page', { home: 'wps' }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new CopyWebpackPlugin({
      patterns: [
        ...['index.html', 'ribbon.xml', 'manifest.xml']
          .map((name) => `src/commands/wps/${name}`)
          .map((from) => ({ from, to: '[name][ext]' })),
        { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
        { from: 'assets/guide/使用说明.md', to: 'help.html', transform: guidePage },
        GUIDE_PICTURES,
      ],
    }),
  ],
  optimization: optimization(env, mode),
});

/** The staff's guide as a page, for the help links of Excel and of the pane. */
async function guidePage(markdown) {
  const { marked } = await import('marked');
  return readFileSync('assets/guide/page.html', 'utf8').replace('<!-- guide -->', () =>
    marked.parse(markdown.toString().replaceAll('../screenshots/', 'guide/')),
  );
}

/**
 * The certificate of `npm run serve`, made and trusted by Microsoft's tool for add-ins. Where it may not
 * make itself trusted, the server's own will do for a browser that is told to go on.
 */
async function certificate() {
  try {
    return { type: 'https', options: await getHttpsServerOptions() };
  } catch (error) {
    console.warn(`No trusted certificate could be made (${error.message}): Excel will refuse the pages, a browser will ask.`);
    return { type: 'https' };
  }
}

/** Office.js stays as Microsoft made it, with its licence; it works out its own place from the name of its tag. */
function officeFiles() {
  const context = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  return [
    ...OFFICE_FILES.map((from) => ({
      context: path.join(context, 'dist'),
      from,
      to: 'office/[path][name][ext]',
      globOptions: { ignore: ['**/*.debug.js'] },
      info: { minimized: true },
    })),
    { context, from: 'LICENSE.md', to: 'office/LICENSE.md' },
  ];
}
