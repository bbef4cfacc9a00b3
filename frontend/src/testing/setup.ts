import '../styles/index.css';
import { convertErrors } from '../api/client';

convertErrors();
